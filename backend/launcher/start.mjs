#!/usr/bin/env node
// `npm start` and `npm run dev` begin here: plain JavaScript, so that any Node since 20.19 can take the first steps.
import { fileURLToPath } from "node:url";
import { prepareAndRun } from "./bootstrap.mjs";

await prepareAndRun(fileURLToPath(new URL("./main.ts", import.meta.url)), process.argv.slice(2));

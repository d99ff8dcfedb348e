#!/usr/bin/env node
// `npm run import:contributions` begins here, as `npm start` does in start.mjs.
import { fileURLToPath } from "node:url";
import { prepareAndRun } from "./bootstrap.mjs";

await prepareAndRun(fileURLToPath(new URL("./import-contributions/main.ts", import.meta.url)), process.argv.slice(2));

#!/usr/bin/env node
// `npm test` begins here: plain JavaScript, so that any Node since 20.19 can take the first steps.
import { fileURLToPath } from "node:url";
import { prepareAndRun } from "../backend/launcher/bootstrap.mjs";

await prepareAndRun(fileURLToPath(new URL("./runner/main.ts", import.meta.url)), process.argv.slice(2));

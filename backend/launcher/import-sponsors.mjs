#!/usr/bin/env node
// `npm run import:sponsors` begins here, as `npm start` does in start.mjs.
import { fileURLToPath } from "node:url";
import { prepareAndRun } from "./bootstrap.mjs";

await prepareAndRun(fileURLToPath(new URL("./import-sponsors/main.ts", import.meta.url)), process.argv.slice(2));

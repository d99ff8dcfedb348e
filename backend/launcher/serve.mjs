// The backend, started as Medusa's own `start` starts it, without loading all the other commands first, and with what was
// compiled once kept for the next start. Its configuration lies in the working directory; the port is its only argument.
import { createRequire, enableCompileCache, flushCompileCache } from "node:module";

process.env.NODE_ENV ??= "production";
enableCompileCache();
const { default: start } = createRequire(import.meta.url)("@medusajs/medusa/commands/start");
await start({ directory: process.cwd(), port: process.argv[2], types: false });
// A process that is killed writes nothing down any more.
flushCompileCache();

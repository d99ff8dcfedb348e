// The backend, started as Medusa's own `start` starts it, without loading all the other commands first, and with what was
// compiled once kept for the next start. Its configuration lies in the working directory; the port is its only argument.
import { createRequire, enableCompileCache, flushCompileCache } from "node:module";

process.env.NODE_ENV ??= "production";
// As Medusa's command line has it: what one request leaves unhandled is told, and takes nobody else's down with it.
process.on("unhandledRejection", (reason) => console.error("Unhandled rejection:", reason));
process.on("uncaughtException", (error) => console.error("Uncaught exception:", error));
enableCompileCache();
const { default: start } = createRequire(import.meta.url)("@medusajs/medusa/commands/start");
try {
  await start({ directory: process.cwd(), port: process.argv[2], types: false });
} catch (error) {
  console.error(error);
  process.exit(1);
}
// A process that is killed writes nothing down any more.
flushCompileCache();

import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { env } from "../lib/env.server.ts";
import { loadStaticFiles } from "../lib/http/static-files.server.ts";
import type { App, createApp } from "./app.ts";

const built = (path: string) => new URL(`../build/${path}`, import.meta.url);
/** Connections that do not end by themselves are cut after this long. */
const patienceMs = 5_000;

const start = async (): Promise<void> => {
  const { port } = env();
  const bundle = (await import(built("server/index.js").href)) as { createApp: typeof createApp };
  const files = await loadStaticFiles(fileURLToPath(built("client")));
  const app: App = bundle.createApp(files);
  const server = createServer({ keepAliveTimeout: 65_000, requestTimeout: 30_000 }, app.listener);

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    app.stop();
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), patienceMs).unref();
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  process.on("disconnect", stop);

  server.on("error", (error: NodeJS.ErrnoException) => {
    const taken = `Port ${port} is taken by another program; STOREFRONT_PORT moves the shop to another one.`;
    console.error(error.code === "EADDRINUSE" ? taken : error);
    process.exit(1);
  });
  server.listen(port, () => process.send?.({ type: "ready" }));
};

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

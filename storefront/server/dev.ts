import { createServer } from "node:http";
import { createServer as createVite } from "vite";
import { env } from "../lib/env.server.ts";
import type { App, createApp } from "./app.ts";

// Hot reload: Vite serves the modules, and our own request handler is loaded anew whenever its code changes.
const { port } = env();
const vite = await createVite({ server: { middlewareMode: true } });
let current: { source: unknown; app: App } | undefined;

const appOf = async (): Promise<App> => {
  const source = (await vite.ssrLoadModule("/server/app.ts")) as { createApp: typeof createApp };
  if (current?.source !== source) {
    current?.app.stop();
    current = { source, app: source.createApp(new Map()) };
  }
  return current.app;
};

const server = createServer((request, response) => {
  vite.middlewares(request, response, () => {
    appOf().then(
      (app) => app.listener(request, response),
      (error: unknown) => {
        console.error(error);
        response.writeHead(500).end(String(error));
      },
    );
  });
});
server.listen(port, () => process.send?.({ type: "ready" }));
const stop = () => process.exit(0);
process.on("SIGTERM", stop);
process.on("SIGINT", stop);
process.on("disconnect", stop);

import type { IncomingMessage, ServerResponse } from "node:http";
import type { Api } from "./api.ts";
import type { Control } from "./control.ts";
import { handleControl } from "./control-routes.ts";
import { type Answer, json, type Received, receive, send } from "./http.ts";
import { authenticatePage } from "./pages/authenticate.ts";
import { checkoutPage } from "./pages/checkout.ts";
import { invoicePage } from "./pages/invoice.ts";
import type { World } from "./world.ts";

/** Sends each request to its part: control, hosted pages, or the API (which also answers whatever nobody knows). */
export function createListener(world: World, api: Api, control: Control) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const received = await receive(request);
      const path = received.url.pathname;
      if (path.startsWith("/_double/")) return send(response, await handleControl(control, received));
      const answer = hostedPage(world, received, path);
      if (!answer) return await api.handle(received, response);
      world.store.flush();
      send(response, answer);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (response.headersSent) response.destroy();
      else send(response, json(500, { error: { type: "api_error", message } }));
    }
  };
}

function hostedPage(world: World, received: Received, path: string): Answer | undefined {
  const [, sessionId] = /^\/c\/pay\/([^/]+)$/.exec(path) ?? [];
  if (sessionId) return checkoutPage(world, received, sessionId);
  const [, invoiceId] = /^\/i\/([^/]+)$/.exec(path) ?? [];
  if (invoiceId) return invoicePage(world, received, invoiceId);
  const [, intentId] = /^\/authenticate\/([^/]+)$/.exec(path) ?? [];
  return intentId ? authenticatePage(world, received, intentId) : undefined;
}

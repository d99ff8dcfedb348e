import type { MiddlewareRoute } from "@medusajs/framework/http";
import { serveFile } from "./serve-file";

export const staticFileMiddlewares: MiddlewareRoute[] = [{ matcher: "/static", middlewares: [serveFile] }];

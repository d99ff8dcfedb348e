import type { MiddlewareRoute } from "@medusajs/framework/http";
import { logoMiddleware } from "../../logos/middleware";

export const adminPartnerMiddlewares: MiddlewareRoute[] = [logoMiddleware("/admin/partners/:id/logos")];

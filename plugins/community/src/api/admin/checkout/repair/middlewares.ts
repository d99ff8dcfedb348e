import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http";
import { RepairSchema } from "./validators";

export const checkoutRepairMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/checkout/repair", methods: ["POST"], middlewares: [validateAndTransformBody(RepairSchema)] },
];

import type { MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../../checked-body";
import { RepairSchema } from "./validators";

export const checkoutRepairMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/checkout/repair", methods: ["POST"], middlewares: [checkedBody(RepairSchema)] },
];

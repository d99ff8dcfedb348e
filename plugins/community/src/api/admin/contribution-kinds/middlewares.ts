import type { MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../checked-body";
import { KindSchema } from "./validators";

export const kindMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/contribution-kinds/:handle", methods: ["POST"], middlewares: [checkedBody(KindSchema)] },
];

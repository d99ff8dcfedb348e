import type { MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../checked-body";
import { SeasonSchema } from "./validators";

export const seasonMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/seasons", methods: ["POST"], middlewares: [checkedBody(SeasonSchema)] },
];

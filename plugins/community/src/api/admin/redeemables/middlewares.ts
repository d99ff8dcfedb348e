import type { MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../checked-body";
import { PointsTermSchema, RedeemableChangeSchema, RedeemableSchema } from "./validators";

export const pointsMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/redeemables", methods: ["POST"], middlewares: [checkedBody(RedeemableSchema)] },
  { matcher: "/admin/redeemables/:id", methods: ["POST"], middlewares: [checkedBody(RedeemableChangeSchema)] },
  { matcher: "/admin/points-term", methods: ["POST"], middlewares: [checkedBody(PointsTermSchema)] },
];

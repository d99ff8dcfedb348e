import type { MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../../../checked-body";
import { SharingSchema } from "../../../rewards/validators";
import { RedemptionSchema, ReportSchema } from "./validators";

/** Logged in: `/store/customers/me*` demands it for every path below. */
export const ownRecognitionMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/customers/me/recognition", methods: ["POST"], middlewares: [checkedBody(ReportSchema)] },
  {
    matcher: "/store/customers/me/recognition/redemptions",
    methods: ["POST"],
    middlewares: [checkedBody(RedemptionSchema)],
  },
  {
    matcher: "/store/customers/me/recognition/rewards/:id/sharing",
    methods: ["POST"],
    middlewares: [checkedBody(SharingSchema)],
  },
];

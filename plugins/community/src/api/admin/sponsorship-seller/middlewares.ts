import type { MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../checked-body";
import { SellerSchema } from "./validators";

export const sellerMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/sponsorship-seller", methods: ["POST"], middlewares: [checkedBody(SellerSchema)] },
];

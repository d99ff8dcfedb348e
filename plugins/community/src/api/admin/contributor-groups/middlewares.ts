import type { MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../checked-body";
import { GroupChangeSchema, GroupSchema } from "./validators";

export const groupMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/contributor-groups", methods: ["POST"], middlewares: [checkedBody(GroupSchema)] },
  { matcher: "/admin/contributor-groups/:handle", methods: ["POST"], middlewares: [checkedBody(GroupChangeSchema)] },
];

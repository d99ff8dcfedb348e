import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http";
import { checkedBody } from "../../checked-body";
import { ContributorQuerySchema } from "../contributions/validators";
import { ContributorChangeSchema, ErasureSchema, IdentityMoveSchema } from "./validators";

export const contributorMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/contributors",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ContributorQuerySchema, { isList: true, defaults: [] })],
  },
  { matcher: "/admin/contributors/:id", methods: ["POST"], middlewares: [checkedBody(ContributorChangeSchema)] },
  { matcher: "/admin/contributors/:id/erasure", methods: ["POST"], middlewares: [checkedBody(ErasureSchema)] },
  {
    matcher: "/admin/contributors/:id/identities",
    methods: ["POST"],
    middlewares: [checkedBody(IdentityMoveSchema)],
  },
];

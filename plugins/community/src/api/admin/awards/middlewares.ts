import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http";
import { checkedBody } from "../../checked-body";
import {
  AwardConflictSchema,
  AwardIssueSchema,
  AwardQuerySchema,
  AwardSchema,
  BallotSchema,
  CancellationSchema,
  DecisionSchema,
  NominationSchema,
} from "./validators";

const told = (matcher: string, schema: Parameters<typeof checkedBody>[0]): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [checkedBody(schema)],
});

export const awardMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/awards",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AwardQuerySchema, { isList: true, defaults: [] })],
  },
  told("/admin/awards", AwardSchema),
  told("/admin/awards/:id/nominees", NominationSchema),
  told("/admin/awards/:id/ballot", BallotSchema),
  told("/admin/awards/:id/conflicts", AwardConflictSchema),
  told("/admin/awards/:id/decision", DecisionSchema),
  told("/admin/awards/:id/issue", AwardIssueSchema),
  told("/admin/awards/:id/cancellation", CancellationSchema),
];

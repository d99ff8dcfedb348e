import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../checked-body";
import {
  ChangedAgreementSchema,
  ChangeRequestSchema,
  NewAgreementSchema,
  PartnerMoveSchema,
  PaySchema,
  RefusalSchema,
  RenewingSchema,
  SignatureSchema,
  VersionSchema,
} from "./validators";

export const agreementMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/agreements*", middlewares: [authenticate("customer", ["session", "bearer"])] },
  { matcher: "/store/documents/:id/pdf", middlewares: [authenticate("customer", ["session", "bearer"])] },
  { matcher: "/store/agreements", methods: ["POST"], middlewares: [checkedBody(NewAgreementSchema)] },
  {
    matcher: "/store/agreements/:id",
    methods: ["POST"],
    middlewares: [checkedBody(ChangedAgreementSchema)],
  },
  {
    matcher: "/store/agreements/:id/state",
    methods: ["POST"],
    middlewares: [checkedBody(PartnerMoveSchema)],
  },
  {
    matcher: "/store/agreements/:id/signature",
    methods: ["POST"],
    middlewares: [checkedBody(SignatureSchema)],
  },
  {
    matcher: "/store/agreements/:id/subscription",
    methods: ["POST"],
    middlewares: [checkedBody(RenewingSchema)],
  },
  {
    matcher: "/store/agreements/:id/change-request",
    methods: ["POST"],
    middlewares: [checkedBody(ChangeRequestSchema)],
  },
  {
    matcher: "/store/agreements/:id/change-request/removal",
    methods: ["POST"],
    middlewares: [checkedBody(VersionSchema)],
  },
  {
    matcher: "/store/agreements/:id/amendment/refusal",
    methods: ["POST"],
    middlewares: [checkedBody(RefusalSchema)],
  },
  { matcher: "/store/agreements/:id/payment", methods: ["POST"], middlewares: [checkedBody(PaySchema)] },
];

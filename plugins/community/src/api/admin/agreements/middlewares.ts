import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http";
import { checkedBody } from "../../checked-body";
import { RefusalSchema } from "../../store/agreements/validators";
import {
  AdminMoveSchema,
  AgreementQuerySchema,
  AmendmentSchema,
  CountersignatureSchema,
  OfferSchema,
  ReissueSchema,
  RenewalSchema,
  SentRefundSchema,
  SponsorRefundSchema,
  TransferSchema,
} from "./validators";

export const adminAgreementMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/agreements",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AgreementQuerySchema, { isList: true, defaults: [] })],
  },
  {
    matcher: "/admin/agreements/:id/offer",
    methods: ["POST"],
    middlewares: [checkedBody(OfferSchema)],
  },
  {
    matcher: "/admin/agreements/:id/renewal",
    methods: ["POST"],
    middlewares: [checkedBody(RenewalSchema)],
  },
  {
    matcher: "/admin/agreements/:id/amendment",
    methods: ["POST"],
    middlewares: [checkedBody(AmendmentSchema)],
  },
  {
    matcher: "/admin/agreements/:id/amendment/removal",
    methods: ["POST"],
    middlewares: [checkedBody(RefusalSchema)],
  },
  {
    matcher: "/admin/agreements/:id/refunds/:refund_id",
    methods: ["POST"],
    middlewares: [checkedBody(SentRefundSchema)],
  },
  {
    matcher: "/admin/agreements/:id/state",
    methods: ["POST"],
    middlewares: [checkedBody(AdminMoveSchema)],
  },
  {
    matcher: "/admin/agreements/:id/countersignature",
    methods: ["POST"],
    middlewares: [checkedBody(CountersignatureSchema)],
  },
  {
    matcher: "/admin/agreements/:id/transfers",
    methods: ["POST"],
    middlewares: [checkedBody(TransferSchema)],
  },
  {
    matcher: "/admin/agreements/:id/refunds",
    methods: ["POST"],
    middlewares: [checkedBody(SponsorRefundSchema)],
  },
  {
    matcher: "/admin/agreements/:id/invoices/:invoice_id/reissue",
    methods: ["POST"],
    middlewares: [checkedBody(ReissueSchema)],
  },
];

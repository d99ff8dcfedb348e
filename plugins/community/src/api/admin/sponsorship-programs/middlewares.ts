import type { MiddlewareRoute } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import { checkedBody } from "../../checked-body";
import {
  BenefitChangeSchema,
  BenefitSchema,
  CopySchema,
  OrderSchema,
  ProgramChangeSchema,
  ProgramSchema,
  PromisesSchema,
  RemovalSchema,
  StateSchema,
  TierChangeSchema,
  TierSchema,
} from "./validators";

const BODIES: readonly [path: string, shape: z.ZodType][] = [
  ["", ProgramSchema],
  ["/:id", ProgramChangeSchema],
  ["/:id/state", StateSchema],
  ["/:id/copies", CopySchema],
  ["/:id/promises", PromisesSchema],
  ["/:id/tier-order", OrderSchema],
  ["/:id/benefit-order", OrderSchema],
  ["/:id/tiers", TierSchema],
  ["/:id/tiers/:row_id", TierChangeSchema],
  ["/:id/tiers/:row_id/removal", RemovalSchema],
  ["/:id/benefits", BenefitSchema],
  ["/:id/benefits/:row_id", BenefitChangeSchema],
  ["/:id/benefits/:row_id/removal", RemovalSchema],
];

export const sponsorshipProgramMiddlewares: MiddlewareRoute[] = BODIES.map(([path, shape]) => ({
  matcher: `/admin/sponsorship-programs${path}`,
  methods: ["POST"],
  middlewares: [checkedBody(shape)],
}));

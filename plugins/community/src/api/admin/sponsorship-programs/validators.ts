import { z } from "@medusajs/framework/zod";
import type {
  BenefitTerms,
  ChangeOf,
  CopyRequest,
  ProgramTerms,
  PromisesRequest,
  TierTerms,
} from "../../../types/partnership-terms";
import { BENEFIT, PROGRAM, PROMISES, TIER } from "./terms";

const revision = z.number().int().min(1).max(2_147_483_647);
const id = z.string().min(1).max(100);
const none = { en: "", "zh-CN": "" };

export const ProgramSchema = z
  .object({
    ...PROGRAM,
    summary: PROGRAM.summary.default(none),
    profit_statement: PROGRAM.profit_statement.default(none),
    starts_on: PROGRAM.starts_on.default(null),
    ends_on: PROGRAM.ends_on.default(null),
    last_payment_on: PROGRAM.last_payment_on.default(null),
    listing_order: PROGRAM.listing_order.default("alphabetical"),
  })
  .strict();
export const ProgramChangeSchema = z.object(PROGRAM).partial().extend({ revision }).strict();

export const TierSchema = z
  .object({
    ...TIER,
    summary: TIER.summary.default(none),
    price_minor: TIER.price_minor.default({}),
    price_note: TIER.price_note.default(null),
    term_months: TIER.term_months.default(12),
    capacity: TIER.capacity.default(null),
    contract_level: TIER.contract_level.default("click_through"),
    visible_from: TIER.visible_from.default(null),
    visible_to: TIER.visible_to.default(null),
    is_advertised: TIER.is_advertised.default(true),
    logo_width: TIER.logo_width.default(null),
    promises: TIER.promises.default({}),
  })
  .strict();
export const TierChangeSchema = z.object(TIER).partial().extend({ revision }).strict();

export const BenefitSchema = z
  .object({
    ...BENEFIT,
    section: BENEFIT.section.default(null),
    description: BENEFIT.description.default(none),
    capacity: BENEFIT.capacity.default(null),
    is_capacity_soft: BENEFIT.is_capacity_soft.default(false),
    value_minor: BENEFIT.value_minor.default({}),
    price_minor: BENEFIT.price_minor.default({}),
    is_package_only: BENEFIT.is_package_only.default(true),
    is_standalone: BENEFIT.is_standalone.default(false),
    is_available: BENEFIT.is_available.default(true),
    is_new: BENEFIT.is_new.default(false),
    due_rule: BENEFIT.due_rule.default(null),
    assets: BENEFIT.assets.default([]),
    settings: BENEFIT.settings.default({}),
    conflicts: BENEFIT.conflicts.default([]),
  })
  .strict();
export const BenefitChangeSchema = z.object(BENEFIT).partial().extend({ revision }).strict();

export const CopySchema = z
  .object({
    handle: PROGRAM.handle,
    name: PROGRAM.name,
    starts_on: PROGRAM.starts_on,
    ends_on: PROGRAM.ends_on,
    last_payment_on: PROGRAM.last_payment_on,
  })
  .strict();

export const StateSchema = z.object({ state: z.enum(["published", "closed"]) }).strict();
export const OrderSchema = z.object({ ids: z.array(id).max(1000) }).strict();
export const RemovalSchema = z.object({ revision }).strict();
export const PromisesSchema = z
  .object({
    tiers: z
      .array(z.object({ id, revision, promises: PROMISES }).strict())
      .min(1)
      .max(200),
  })
  .strict();

/** As the contract words them; the shapes above check that it is so. */
export interface Bodies {
  program: ProgramTerms;
  programChange: ChangeOf<ProgramTerms>;
  tier: TierTerms;
  tierChange: ChangeOf<TierTerms>;
  benefit: BenefitTerms;
  benefitChange: ChangeOf<BenefitTerms>;
  copy: CopyRequest;
  state: z.infer<typeof StateSchema>;
  order: z.infer<typeof OrderSchema>;
  removal: z.infer<typeof RemovalSchema>;
  promises: PromisesRequest;
}

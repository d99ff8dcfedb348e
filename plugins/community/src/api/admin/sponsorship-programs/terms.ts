import { z } from "@medusajs/framework/zod";
import {
  BENEFIT_KINDS,
  CONTRACT_LEVELS,
  LISTING_ORDERS,
  MOST_DUE_DAYS,
} from "../../../workflows/partnership/vocabulary";
import { minorByCurrency, text, twoTexts } from "../goals/validators";

const LARGEST_COUNT = 2_147_483_647;
const count = z.number().int().min(0).max(LARGEST_COUNT);
/** Nobody plans a season of the Middle Ages, nor can the database keep every year. */
const day = z.iso.date().regex(/^(19|20|21)/, "A day of these centuries");
const moment = z.iso.datetime({ offset: true }).regex(/^(19|20|21)/, "A moment of these centuries");
const id = text(100).min(1);
/** Empty is no text. */
const anyTexts = (most: number) => twoTexts(most).nullable();

/** Each with what a form that says nothing of it means. */
export const PROGRAM = {
  handle: text(80).min(1),
  name: twoTexts(120),
  summary: twoTexts(5000),
  profit_statement: twoTexts(2000),
  starts_on: day.nullable(),
  ends_on: day.nullable(),
  last_payment_on: day.nullable(),
  listing_order: z.enum(LISTING_ORDERS),
};

export const PROMISES = z.record(id, count.min(1));

export const TIER = {
  handle: text(100).min(1),
  name: twoTexts(120),
  summary: twoTexts(2000),
  price_minor: minorByCurrency,
  price_note: anyTexts(2000),
  term_months: z.number().int().min(1).max(120),
  capacity: count.nullable(),
  contract_level: z.enum(CONTRACT_LEVELS),
  visible_from: moment.nullable(),
  visible_to: moment.nullable(),
  is_advertised: z.boolean(),
  logo_width: count.min(1).max(10_000).nullable(),
  promises: PROMISES,
};

const days = z.number().int().min(0).max(MOST_DUE_DAYS);
const DUE_RULE = z
  .object({ on: day.optional(), days_after_start: days.optional(), days_before_end: days.optional() })
  .strict()
  .refine(
    (rule) => Object.values(rule).filter((value) => value !== undefined).length === 1,
    "Exactly one of the three",
  );

const ASSET = z
  .object({
    handle: text(500).min(1),
    direction: z.enum(["from_partner", "to_partner"]),
    form: z.enum(["text", "image", "file", "answer"]),
    label: twoTexts(500),
    help: twoTexts(5000),
    due_on: day.nullable(),
    limits: z
      .object(
        Object.fromEntries(
          ["min_width", "max_width", "min_height", "max_height", "max_length"].map((name) => [name, count.optional()]),
        ),
      )
      .strict(),
    shared_value: text(5000).nullable(),
  })
  .strict();

export const BENEFIT = {
  handle: text(100).min(1),
  kind: z.enum(BENEFIT_KINDS),
  section: anyTexts(500),
  name: twoTexts(500),
  description: twoTexts(20_000),
  capacity: count.nullable(),
  is_capacity_soft: z.boolean(),
  value_minor: minorByCurrency,
  price_minor: minorByCurrency,
  is_package_only: z.boolean(),
  is_standalone: z.boolean(),
  is_available: z.boolean(),
  is_new: z.boolean(),
  due_rule: DUE_RULE.nullable(),
  assets: z.array(ASSET).max(50),
  settings: z.record(text(100), z.unknown()),
  conflicts: z.array(id).max(500),
};

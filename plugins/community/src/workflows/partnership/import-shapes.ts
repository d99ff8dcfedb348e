import { z } from "@medusajs/framework/zod";
import { handleOf } from "../../domain/catalogue-draft";
import { toMinorUnits } from "../../domain/minor-units";

/** What the files of a published catalogue look like, and how much of each thing can be kept. */
const words = z.string().trim().min(1).max(500);
const link = z.string().max(2000);
const LARGEST_LIST = 5000;
const LARGEST_COUNT = 2_147_483_647;
const LONGEST_AMOUNT = 18;

const count = z.number().int().nonnegative().max(LARGEST_COUNT);
const positive = count.min(1);
const wholeMajor = z.number().int().nonnegative().max(1_000_000_000_000);
/** Names its row: at least one letter or digit of it must be one that an address can have. */
const named = words.refine((text) => handleOf(text) !== "", "At least one letter or digit of the Latin alphabet");

/** Points at the later one of two rows that would be one. */
function once<Row>(rows: readonly Row[], keyOf: (row: Row) => string | null, blame: (index: number) => void): void {
  const seen = new Set<string>();
  rows.forEach((row, index) => {
    const key = keyOf(row);
    if (key !== null && seen.has(key)) blame(index);
    if (key !== null) seen.add(key);
  });
}

const LEVEL = z
  .object({
    key: words,
    name: words,
    amount: words,
    amountCurrency: z
      .string()
      .regex(/^[A-Za-z]{3}$/, "A currency of three letters")
      .optional(),
    amountvaries: link.optional(),
    amountVaries: link.optional(),
    benefits: z.record(z.string().max(200), z.string().max(5000)).optional(),
    sponsors: z.array(words).max(LARGEST_LIST).optional(),
  })
  .refine(({ amount, amountCurrency = "usd" }) => isKeepable(amount, amountCurrency), {
    path: ["amount"],
    message: `At most ${LONGEST_AMOUNT} digits of minor units`,
  });

/** What is no number is told on request. */
function isKeepable(amount: string, currency: string): boolean {
  if (!/^\d+(\.\d+)?$/.test(amount)) return true;
  return amount.length <= 40 && toMinorUnits(amount, currency).toString().length <= LONGEST_AMOUNT;
}

export const FOUNDATIONS = z
  .array(
    z.object({
      identifier: named,
      commonName: words,
      sponsorurl: link.optional(),
      levelurl: link.optional(),
      levels: z.array(LEVEL).max(200),
    }),
  )
  .max(LARGEST_LIST)
  .superRefine((foundations, context) =>
    once(
      foundations,
      ({ identifier }) => handleOf(identifier),
      (index) =>
        context.addIssue({ code: "custom", message: "Another one has this identifier", path: [index, "identifier"] }),
    ),
  );

const id = count;
const year = z.number().int().min(1900).max(2999);
const PACKAGE = z.object({
  name: words,
  slug: z
    .string()
    .max(100)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Lower-case letters, digits and hyphens"),
  sponsorship_amount: wholeMajor,
  logo_dimension: positive.nullish(),
  order: count.nullish(),
  year,
});
const BENEFIT = z.object({
  name: words,
  description: z.string().max(20_000).nullish(),
  internal_description: z.string().max(20_000).nullish(),
  year,
  program: id,
  order: count.nullish(),
  internal_value: wholeMajor.nullable(),
  capacity: count.nullable(),
  packages: z.array(id).max(LARGEST_LIST),
  legal_clauses: z.array(z.unknown()).max(100),
  conflicts: z.array(id).max(LARGEST_LIST),
});
const ASSET = z.object({
  internal_name: words,
  label: words,
  help_text: z.string().max(5000).nullish(),
  due_date: z.iso.date().nullish(),
  min_width: count.nullish(),
  max_width: count.nullish(),
  min_height: count.nullish(),
  max_height: count.nullish(),
  max_length: count.nullish(),
  shared_text: z.string().max(5000).nullish(),
  shared_file: z.string().max(500).nullish(),
});
const LOGO = z.object({ publisher: z.string().max(200).nullish(), logo_place: z.string().max(200).nullish() });
/** As the reader of this format takes it: with or without its application's name. */
const plain = (model: string) => model.replace(/^sponsors\./, "");
const FIELDS: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ["sponsorshippackage", PACKAGE],
  ["sponsorshipbenefit", BENEFIT],
  ["sponsorshipprogram", z.object({ name: words, order: count.nullish() })],
  ["benefitfeatureconfiguration", z.object({ benefit: id, polymorphic_ctype: z.tuple([z.string(), z.string()]) })],
  ["tieredbenefitconfiguration", z.object({ package: id, quantity: positive })],
  ["logoplacementconfiguration", LOGO],
  ["requiredimgassetconfiguration", ASSET],
  ["requiredtextassetconfiguration", ASSET],
  ["requiredresponseassetconfiguration", ASSET],
  ["providedtextassetconfiguration", ASSET],
  ["providedfileassetconfiguration", ASSET],
]);

export const FIXTURES = z
  .array(
    z
      .object({ model: words, pk: id, fields: z.record(z.string(), z.unknown()) })
      .superRefine(({ model, fields }, context) => {
        const problem = FIELDS.get(plain(model))?.safeParse(fields).error?.issues[0];
        if (problem) context.addIssue({ code: "custom", message: problem.message, path: ["fields", ...problem.path] });
      }),
  )
  .max(LARGEST_LIST)
  .superRefine((rows, context) => {
    const blame = (message: string, path: string[]) => (index: number) =>
      context.addIssue({ code: "custom", message, path: [index, ...path] });
    once(rows, ({ model, pk }) => `${plain(model)} ${pk}`, blame("Another row of its model has this key", ["pk"]));
    once(
      rows,
      ({ model, fields }) => (plain(model) === "sponsorshippackage" ? `${fields.year} ${fields.slug}` : null),
      blame("Another package of the year has this slug", ["fields", "slug"]),
    );
  });

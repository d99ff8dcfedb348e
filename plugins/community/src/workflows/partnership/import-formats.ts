import { z } from "@medusajs/framework/zod";
import type { CatalogueDraft } from "../../domain/catalogue-draft";
import { DomainError } from "../../domain/errors";
import { readFoundationLevels } from "../../domain/foundation-levels";
import { readPsfCatalogue } from "../../domain/psf-catalogue";
import type { ImportAnswer } from "../../types/partnership";

const words = z.string().trim().min(1).max(500);
const LARGEST_LIST = 5000;

const FOUNDATIONS = z
  .array(
    z.object({
      identifier: words,
      commonName: words,
      sponsorurl: z.string().max(2000).optional(),
      levelurl: z.string().max(2000).optional(),
      levels: z
        .array(
          z.object({
            key: words,
            name: words,
            amount: words,
            amountCurrency: z
              .string()
              .regex(/^[A-Za-z]{3}$/, "A currency of three letters")
              .optional(),
            amountvaries: z.string().max(2000).optional(),
            amountVaries: z.string().max(2000).optional(),
            benefits: z.record(z.string().max(200), z.string().max(5000)).optional(),
            sponsors: z.array(words).max(LARGEST_LIST).optional(),
          }),
        )
        .max(200),
    }),
  )
  .max(LARGEST_LIST);

const id = z.number().int();
const PACKAGE = z.object({
  name: words,
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Lower-case letters, digits and hyphens"),
  sponsorship_amount: z.number().nonnegative(),
  year: z.number().int(),
});
const BENEFIT = z.object({
  name: words,
  year: z.number().int(),
  program: id,
  internal_value: z.number().nonnegative().nullable(),
  capacity: z.number().int().nonnegative().nullable(),
  packages: z.array(id),
  legal_clauses: z.array(z.unknown()),
  conflicts: z.array(id),
});
const CONFIGURATION = z.object({ benefit: id, polymorphic_ctype: z.tuple([z.string(), z.string()]) });
const FIELDS: Readonly<Record<string, z.ZodType>> = {
  "sponsors.sponsorshippackage": PACKAGE,
  "sponsors.sponsorshipbenefit": BENEFIT,
  "sponsors.sponsorshipprogram": z.object({ name: words }),
  "sponsors.benefitfeatureconfiguration": CONFIGURATION,
  "sponsors.tieredbenefitconfiguration": z.object({ package: id, quantity: z.number().int().positive() }),
};

const FIXTURES = z
  .array(
    z
      .object({ model: words, pk: id, fields: z.record(z.string(), z.unknown()) })
      .superRefine(({ model, fields }, context) => {
        const problem = FIELDS[model]?.safeParse(fields).error?.issues[0];
        if (problem) context.addIssue({ code: "custom", message: problem.message, path: ["fields", ...problem.path] });
      }),
  )
  .max(LARGEST_LIST);

/**
 * A file's format shows in its first row.
 * @throws DomainError `import_invalid` (invalid data) naming the rows and fields that are wrong.
 */
export function readCatalogue(content: unknown): { format: ImportAnswer["format"]; draft: CatalogueDraft } {
  const [first] = Array.isArray(content) ? content : [];
  const isFixture = typeof first === "object" && first !== null && "model" in first;
  const isFoundation = typeof first === "object" && first !== null && "levels" in first;
  if (isFixture) return { format: "psf_catalogue", draft: readPsfCatalogue(parsed(FIXTURES, content)) };
  if (isFoundation) return { format: "foundation_levels", draft: readFoundationLevels(parsed(FOUNDATIONS, content)) };
  throw new DomainError("invalid_data", "import_invalid", "Neither levels of foundations nor a catalogue's fixtures", {
    field: "content",
  });
}

const MOST_PROBLEMS = 20;

function parsed<Shape extends z.ZodType>(shape: Shape, content: unknown): z.infer<Shape> {
  const { data, error } = shape.safeParse(content);
  if (!error) return data as z.infer<Shape>;
  const problems = error.issues.slice(0, MOST_PROBLEMS).map(({ path, message }) => ({
    field: `content${path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("")}`,
    code: "invalid",
    message,
  }));
  throw new DomainError("invalid_data", "import_invalid", "This file cannot be imported", { problems });
}

import { pieceChoices } from "./bundle-pieces";
import type { BenefitKind } from "./catalogue-draft";
import { isCode, writtenCode } from "./discount-code";
import { DomainError, type FieldProblem } from "./errors";
import { isWebLink } from "./web-link";

/**
 * Decides what a partner says when it asks for one unit of a benefit, kind by kind: a ticket needs to know for whom, a talk
 * its title, a post its words. What a kind does not ask for is not taken. Where nothing has to be said, nothing is asked.
 */
export type ClaimFieldForm = "line" | "text" | "email" | "link" | "day" | "code" | "choice";

export interface ClaimField {
  readonly name: string;
  readonly form: ClaimFieldForm;
  readonly isRequired: boolean;
  /** Of a choice. */
  readonly options?: readonly string[];
}

const field = (name: string, form: ClaimFieldForm, isRequired = true): ClaimField => ({ name, form, isRequired });

export const CLAIM_FIELDS: Readonly<Record<BenefitKind, readonly ClaimField[]>> = {
  logo_placement: [field("link", "link", false)],
  event_tickets: [field("attendee_name", "line"), field("attendee_email", "email")],
  talk: [field("title", "line"), field("abstract", "text"), field("speaker", "line"), field("speaker_email", "email")],
  booth: [field("wish", "text", false), field("contact_email", "email")],
  social_post: [field("words", "text"), field("link", "link", false), field("wished_on", "day", false)],
  discount_code: [field("code", "code", false)],
  merchandise_bundle: [field("sizes", "text"), field("address", "text")],
  attendee_list: [field("purpose", "text")],
  text: [field("note", "text", false)],
};

/** Of one benefit: where it says which things come in which sizes, these are chosen instead of written. */
export function claimFields(kind: BenefitKind, settings: Readonly<Record<string, unknown>>): readonly ClaimField[] {
  const fields = CLAIM_FIELDS[kind];
  if (kind !== "merchandise_bundle" || typeof settings.pieces !== "string") return fields;
  const choices = pieceChoices(settings.pieces) ?? [];
  if (choices.length === 0) return fields;
  return [
    ...choices.map(({ name, sizes }): ClaimField => ({ name, form: "choice", isRequired: true, options: sizes })),
    ...fields.filter(({ name }) => name !== "sizes"),
  ];
}

export type ClaimDetails = Readonly<Record<string, string>>;

const LONGEST: Readonly<Record<ClaimFieldForm, number>> = {
  line: 200,
  text: 5000,
  email: 254,
  link: 2000,
  day: 10,
  code: 100,
  choice: 100,
};
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.slice(0, 10) === text;

const fits: Readonly<Record<ClaimFieldForm, (text: string, options?: readonly string[]) => boolean>> = {
  line: (text) => !/[\r\n]/.test(text),
  text: () => true,
  email: (text) => EMAIL.test(text),
  link: isWebLink,
  day: isDay,
  code: (text) => isCode(writtenCode(text)),
  choice: (text, options = []) => options.includes(text),
};

/**
 * @returns what was said, trimmed, without what was left empty.
 * @throws DomainError `claim_details` (invalid data) with a problem for each field, as `details.title`.
 */
export function checkClaimDetails(fields: readonly ClaimField[], details: ClaimDetails): ClaimDetails {
  const problems: FieldProblem[] = Object.keys(details)
    .filter((name) => !fields.some((one) => one.name === name))
    .map((name) => ({ field: `details.${name}`, code: "unknown", message: "This is not asked for" }));
  const kept: Record<string, string> = {};
  for (const { name, form, isRequired, options } of fields) {
    const said = (details[name] ?? "").trim();
    const blame = (code: string, message: string) => problems.push({ field: `details.${name}`, code, message });
    if (!said && isRequired) blame("required", "This is needed");
    else if ([...said].length > LONGEST[form]) blame("too_long", `At most ${LONGEST[form]} characters`);
    else if (said && !fits[form](said, options)) blame("invalid", `This is no ${form}`);
    else if (said) kept[name] = form === "code" ? writtenCode(said) : said;
  }
  if (problems.length > 0)
    throw new DomainError("invalid_data", "claim_details", "Something about this request is not right", { problems });
  return kept;
}

import { pieceChoices } from "./bundle-pieces";
import type { BenefitKind } from "./catalogue-draft";
import { MOST_CODE_USES } from "./discount-code";
import type { FieldProblem } from "./errors";
import { blamed } from "./sponsorship-program";

/**
 * Decides what a benefit of each kind has to say besides: where a logo stands, how long a talk is. What an import found in
 * its source and every kind may have is kept beside that.
 */
export type SettingForm = { readonly text: number } | { readonly most: number } | "flag" | "list" | "pieces";

const LONGEST_PIECES = 1000;

const OF_EVERY_KIND: Readonly<Record<string, SettingForm>> = {
  internal_note: { text: 20_000 },
  legal_clauses: "list",
  is_on_address_list: "flag",
};

export const BENEFIT_SETTINGS: Readonly<Record<BenefitKind, Readonly<Record<string, SettingForm>>>> = {
  logo_placement: { publisher: { text: 200 }, place: { text: 200 }, links_to_sponsors: "flag", is_described: "flag" },
  event_tickets: { event: { text: 200 } },
  talk: { minutes: { most: 600 } },
  booth: { size: { text: 100 } },
  social_post: { networks: { text: 300 } },
  discount_code: { percent: { most: 100 }, uses: { most: MOST_CODE_USES } },
  merchandise_bundle: { contents: { text: 1000 }, pieces: "pieces" },
  attendee_list: {},
  text: {},
};

export function settingProblems(kind: BenefitKind, settings: Readonly<Record<string, unknown>>): FieldProblem[] {
  const known = new Map(Object.entries({ ...OF_EVERY_KIND, ...BENEFIT_SETTINGS[kind] }));
  return Object.entries(settings).flatMap(([name, value]) => {
    const form = known.get(name);
    if (!form) return [blamed(`settings.${name}`, "A benefit of this kind has no such setting")];
    return fits(form, value) ? [] : [blamed(`settings.${name}`, wanted(form))];
  });
}

function fits(form: SettingForm, value: unknown): boolean {
  // Nothing said, in a source that has a place for it.
  if (value === null) return true;
  if (form === "flag") return typeof value === "boolean";
  if (form === "list") return Array.isArray(value) && value.length <= 100;
  if (form === "pieces")
    return typeof value === "string" && value.length <= LONGEST_PIECES && pieceChoices(value) !== null;
  if ("text" in form) return typeof value === "string" && value.length <= form.text;
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= form.most;
}

function wanted(form: SettingForm): string {
  if (form === "flag") return "Yes or no";
  if (form === "list") return "A list of at most 100";
  if (form === "pieces") return "A line for each thing, with its sizes: 2 × T-shirt: S, M, L";
  return "text" in form ? `A text of at most ${form.text} characters` : `A whole number from 1 to ${form.most}`;
}

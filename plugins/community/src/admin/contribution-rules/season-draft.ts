import type { SeasonRequest } from "../../types/recognition";
import { NO_TEXTS } from "../catalogue/typed";
import type { Problems } from "../page/use-problems";

/** A season as people think of it: with its last day, not with the first that does not belong to it any more. */
export interface SeasonDraft extends Omit<SeasonRequest, "ends_on"> {
  last_day: string;
}

export const NEW_SEASON: SeasonDraft = { handle: "", name: NO_TEXTS, starts_on: "", last_day: "" };

/** `2027-01-01` of `2026-12-31`; what is no day stays as it is, for the shop to refuse. */
export function dayAfter(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? day : new Date(at + 86_400_000).toISOString().slice(0, 10);
}

export const requestOf = ({ last_day, ...draft }: SeasonDraft): SeasonRequest => ({
  ...draft,
  ends_on: dayAfter(last_day),
});

/** What lacks something is refused for certain: nobody has to be asked whether it is meant. */
export const isComplete = ({ handle, name, starts_on, last_day }: SeasonDraft): boolean =>
  [handle, name.en, name["zh-CN"], starts_on, last_day].every((typed) => typed.trim() !== "");

/** A name that one language lacks is said beside that language. */
export function besideFields(problems: Problems, { name }: Pick<SeasonDraft, "name">): Problems {
  const said = problems.name;
  if (!said) return problems;
  const lacking = (["en", "zh-CN"] as const).filter((language) => name[language].trim() === "");
  return { ...problems, ...Object.fromEntries(lacking.map((language) => [`name.${language}`, said])) };
}

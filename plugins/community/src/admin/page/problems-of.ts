import { Refusal } from "../read-json";
import type { WordBook } from "../use-words";
import type { Problems } from "./use-problems";

/**
 * Where the shop blames fields, each in the reader's words (`room` has them by the first part of the field's name);
 * where its code says more than that, the code's. Empty when no field is to blame.
 */
export function problemsOf(error: unknown, room: string, words: WordBook): Problems {
  if (!(error instanceof Refusal)) return {};
  if (error.errors.length > 0)
    return Object.fromEntries(
      error.errors.map(({ field, message }) => [
        field,
        words.t(`${room}.problem.${field.split(/[.[]/)[0]}`, { defaultValue: message }),
      ]),
    );
  return error.field ? { [error.field]: words.error(error) } : {};
}

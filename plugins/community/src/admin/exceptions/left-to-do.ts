import type { ExceptionAnswer } from "../../types/exceptions";
import type { WordBook } from "../use-words";

/** Of what is settled nothing is left, whatever it was. */
export function leftToDo({ state, left_to_do }: ExceptionAnswer, { t, word }: WordBook): string {
  return state === "open" && left_to_do ? word("exceptions.left", left_to_do) : t("exceptions.nothingLeft");
}

import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Language, Locale } from "~/config/languages";
import { urls } from "~/config/urls";
import type { ProblemCode } from "~/lib/addresses/address-problems";
import { addressErrors } from "~/lib/addresses/problem-texts";
import type { Caller } from "~/lib/cart/cart-api.server";
import type { Jar } from "~/lib/http/jar.server";
import { MedusaError } from "~/lib/medusa.server";
import { refusalText } from "~/lib/refusal-text.server";
import { choiceField, problemsUnder } from "./form-fields";
import { staleStatus } from "./stale";
import type { ClaimProblem } from "./types";

/** Who asks, in which words they are answered, and by which link. */
export interface ClaimDesk {
  caller: Caller;
  i18n: I18n;
  jar: Jar;
  language: Language;
  locale: Locale;
  token: string;
}

/** Another page, or this one with what needs another look. */
export type Outcome = { to: string } | { problem: ClaimProblem; status: number };

const outdated = new Set(["out_of_stock", "product_unavailable", "goal_not_found"]);

export const emailError = (i18n: I18n): string =>
  i18n._(msg`Please enter an e-mail address such as name@example.com; the confirmation goes there.`);

export const choiceErrors = (codes: Record<string, string>, i18n: I18n): Record<string, string> =>
  Object.fromEntries(
    Object.entries(codes).map(([itemId, code]) => [
      choiceField(itemId),
      code === "choice_missing"
        ? i18n._(msg`please choose one.`)
        : i18n._(msg`this one cannot be chosen; please take another.`),
    ]),
  );

const detailsErrors = ({ problems }: MedusaError, country: string, i18n: I18n): Record<string, string> => ({
  ...(problems.some(({ field }) => field === "email") ? { email: emailError(i18n) } : {}),
  ...addressErrors(problemsUnder<ProblemCode>(problems, "shipping_address."), country, i18n),
});

const errorsOf = (error: MedusaError, typed: Omit<ClaimProblem, "errors">, i18n: I18n): Record<string, string> => {
  const limit = Number(error.data.limit ?? 0);
  switch (error.code) {
    case "reward_choice_invalid":
      return choiceErrors(problemsUnder(error.problems, "choices."), i18n);
    case "checkout_details_invalid":
      return detailsErrors(error, typed.claim?.address.country_code ?? "", i18n);
    case "out_of_stock":
      return { "": i18n._(msg`Somebody was faster: what you chose has just sold out. Please look at what is left.`) };
    case "edition_limit":
      return {
        "": i18n._(
          msg`This edition is limited to ${limit} per person over all orders, and this would be more. Please write to us, or give its worth to a goal.`,
        ),
      };
    case "product_unavailable":
      return { "": i18n._(msg`Something of this is no longer sold. Please write to us, and we look for another way.`) };
    case "goal_not_found":
      return { goal_id: i18n._(msg`Nothing can be given to this goal any more. Please choose another one.`) };
    default:
      return {};
  }
};

/** A link that has ended leads to the page that says so; everything else is said where it was asked for. */
export const refused = (
  { i18n, language, token }: ClaimDesk,
  error: unknown,
  typed: Omit<ClaimProblem, "errors"> = {},
): Outcome => {
  if (!(error instanceof MedusaError)) throw error;
  if (error.code === "reward_link_invalid") return { to: urls.claim(language, token) };
  const named = errorsOf(error, typed, i18n);
  const whole = refusalText(error, i18n) ?? i18n._(msg`That did not work. Please check it and try again.`);
  const errors = Object.keys(named).length > 0 ? named : { "": whole };
  const status = error.isUnreachable ? 503 : outdated.has(error.code ?? "") ? staleStatus : 422;
  return { problem: { errors, ...typed }, status };
};

import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { MedusaError } from "~/lib/medusa.server";
import { refusalText } from "~/lib/refusal-text.server";

export const minPasswordLength = 8;
/** Long enough for any pass phrase, short enough that hashing it costs nothing. */
const maxPasswordLength = 128;

export const emailText = (i18n: I18n): string => i18n._(msg`Please enter an e-mail address such as name@example.com.`);

export const passwordProblem = (password: string, i18n: I18n): string | undefined => {
  if (password.length < minPasswordLength) {
    return i18n._(
      msg`Please choose a password of at least ${minPasswordLength} characters. A short sentence is a good one.`,
    );
  }
  if (password.length > maxPasswordLength)
    return i18n._(msg`Please choose a password of at most ${maxPasswordLength} characters.`);
  return undefined;
};

/** The same words for a wrong password and for an account that does not exist. */
export const loginRefused = (i18n: I18n): string => i18n._(msg`This e-mail and password do not fit together.`);

export const registrationRefused = (i18n: I18n): string =>
  i18n._(
    msg`No new account could be made with this e-mail and password. If you have one already, log in or choose a new password.`,
  );

/** Texts for anything that is nobody's mistake; other errors are for the caller to word. */
export const generalRefusal = (error: unknown, i18n: I18n): string => {
  if (!(error instanceof MedusaError)) throw error;
  return refusalText(error, i18n) ?? i18n._(msg`That did not work. Please check it and try again.`);
};

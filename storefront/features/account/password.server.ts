import { msg } from "@lingui/core/macro";
import { isEmail } from "~/lib/addresses/address-problems";
import { MedusaError, medusa } from "~/lib/medusa.server";
import type { AccountDesk } from "./sign-in.server";
import * as say from "./texts.server";
import type { FormProblem } from "./types";

/** The answer is the same whether there is such an account or not. */
export const askForReset = async ({ caller, i18n }: AccountDesk, form: FormData): Promise<FormProblem | undefined> => {
  const email = String(form.get("email") ?? "").trim();
  const values = { email };
  if (!isEmail(email)) return { errors: { email: say.emailText(i18n) }, values };
  try {
    await medusa("/auth/customer/emailpass/reset-password", {
      ...caller,
      token: undefined,
      method: "POST",
      body: { identifier: email, metadata: { locale: caller.locale } },
    });
    return undefined;
  } catch (error) {
    // Anything but "too often" and "out of order" could tell who has an account.
    const isTelling = error instanceof MedusaError && error.status < 429;
    return isTelling ? undefined : { errors: { "": say.generalRefusal(error, i18n) }, values };
  }
};

export const setNewPassword = async (
  { caller, i18n }: AccountDesk,
  form: FormData,
  token: string,
): Promise<FormProblem | undefined> => {
  const password = String(form.get("password") ?? "");
  const wrong = say.passwordProblem(password, i18n);
  if (wrong) return { errors: { password: wrong } };
  try {
    await medusa("/auth/customer/emailpass/update", { ...caller, token, method: "POST", body: { password } });
    return undefined;
  } catch (error) {
    const isSpent = error instanceof MedusaError && (error.status === 401 || error.status === 400);
    const spent = i18n._(msg`This link was used already or is too old. Please ask for a new one.`);
    return { errors: { "": isSpent ? spent : say.generalRefusal(error, i18n) } };
  }
};

export const deleteAccount = async (
  { caller, i18n, jar }: AccountDesk,
  form: FormData,
): Promise<FormProblem | undefined> => {
  const password = String(form.get("password") ?? "");
  if (!password)
    return { errors: { password: i18n._(msg`Please enter your password, so that nobody else can do this.`) } };
  try {
    await medusa("/store/customers/me/account", { ...caller, method: "DELETE", body: { password } });
    jar.signOut();
    jar.clearCart();
    jar.setFlash("success", i18n._(msg`Your account is deleted. Thank you for having been here.`));
    return undefined;
  } catch (error) {
    const isWrong = error instanceof MedusaError && error.status < 429 && error.status >= 400;
    const wrong = i18n._(msg`This is not the password of this account. Nothing was deleted.`);
    return { errors: isWrong ? { password: wrong } : { "": say.generalRefusal(error, i18n) } };
  }
};

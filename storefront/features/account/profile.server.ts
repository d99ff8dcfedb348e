import { msg } from "@lingui/core/macro";
import { isLanguage, localeOf } from "~/config/languages";
import { medusa } from "~/lib/medusa.server";
import type { AccountDesk } from "./sign-in.server";
import * as say from "./texts.server";
import type { FormProblem } from "./types";

export const saveProfile = async (
  { caller, i18n, jar }: AccountDesk,
  form: FormData,
): Promise<FormProblem | undefined> => {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const values = { first_name: text("first_name"), last_name: text("last_name") };
  const tooLong = i18n._(msg`Please use at most 100 characters.`);
  const errors = Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => ([...value].length > 100 ? [[name, tooLong]] : [])),
  );
  if (Object.keys(errors).length > 0) return { errors, values };
  const language = text("language");
  const metadata = isLanguage(language) ? { locale: localeOf(language) } : undefined;
  try {
    await medusa("/store/customers/me", { ...caller, method: "POST", body: { ...values, metadata } });
    jar.setFlash("success", i18n._(msg`Saved.`));
    return undefined;
  } catch (error) {
    return { errors: { "": say.generalRefusal(error, i18n) }, values };
  }
};

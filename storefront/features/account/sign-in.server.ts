import type { I18n } from "@lingui/core";
import { isEmail } from "~/lib/addresses/address-problems";
import { type Caller, claimCart } from "~/lib/cart/cart-api.server";
import { itemCount } from "~/lib/cart/lines";
import type { Jar } from "~/lib/http/jar.server";
import { MedusaError, medusa } from "~/lib/medusa.server";
import * as say from "./texts.server";
import type { FormProblem } from "./types";

export interface AccountDesk {
  caller: Caller;
  i18n: I18n;
  jar: Jar;
}

/** The cart that was filled as a guest comes along; that it cannot is no reason to keep somebody out. */
const takeCartAlong = async ({ jar, caller }: AccountDesk, token: string): Promise<void> => {
  if (!jar.cartId) return;
  try {
    const cart = await claimCart(jar.cartId, { ...caller, token });
    jar.setCart(cart.id, itemCount(cart));
  } catch (error) {
    if (!(error instanceof MedusaError)) throw error;
  }
};

const tokenFor = async (email: string, password: string, { caller }: AccountDesk): Promise<string> => {
  const { token } = await medusa<{ token: string }>("/auth/customer/emailpass", {
    ...caller,
    token: undefined,
    method: "POST",
    body: { email, password },
  });
  return token;
};

export const signIn = async (desk: AccountDesk, form: FormData): Promise<FormProblem | undefined> => {
  const { i18n, jar } = desk;
  const email = String(form.get("email") ?? "").trim();
  const password = String(form.get("password") ?? "");
  const values = { email };
  if (!isEmail(email)) return { errors: { email: say.emailText(i18n) }, values };
  try {
    const token = await tokenFor(email, password, desk);
    await takeCartAlong(desk, token);
    jar.signIn(token);
    return undefined;
  } catch (error) {
    const isRefused = error instanceof MedusaError && (error.status === 401 || error.status === 400);
    return { errors: { "": isRefused ? say.loginRefused(i18n) : say.generalRefusal(error, i18n) }, values };
  }
};

const registered = async (email: string, password: string, names: Record<string, string>, { caller }: AccountDesk) => {
  const { token } = await medusa<{ token: string }>("/auth/customer/emailpass/register", {
    ...caller,
    token: undefined,
    method: "POST",
    body: { email, password },
  });
  const body = { email: email.toLowerCase(), ...names, metadata: { locale: caller.locale } };
  await medusa("/store/customers", { ...caller, token, method: "POST", body });
};

export const register = async (desk: AccountDesk, form: FormData): Promise<FormProblem | undefined> => {
  const { i18n, jar } = desk;
  const text = (name: string) =>
    String(form.get(name) ?? "")
      .trim()
      .slice(0, 100);
  const names = { first_name: text("first_name"), last_name: text("last_name") };
  const email = String(form.get("email") ?? "").trim();
  const password = String(form.get("password") ?? "");
  const values = { ...names, email };
  const wrongPassword = say.passwordProblem(password, i18n);
  const errors = {
    ...(isEmail(email) ? {} : { email: say.emailText(i18n) }),
    ...(wrongPassword ? { password: wrongPassword } : {}),
  };
  if (Object.keys(errors).length > 0) return { errors, values };
  try {
    await registered(email, password, names, desk);
    const token = await tokenFor(email, password, desk);
    await takeCartAlong(desk, token);
    jar.signIn(token);
    return undefined;
  } catch (error) {
    const isRefused = error instanceof MedusaError && error.status >= 400 && error.status < 429;
    return { errors: { "": isRefused ? say.registrationRefused(i18n) : say.generalRefusal(error, i18n) }, values };
  }
};

import type { RouterContextProvider } from "react-router";
import { data } from "react-router";
import { urls } from "~/config/urls";
import { callerOf } from "~/lib/cart/caller.server";
import type { Jar } from "~/lib/http/jar.server";
import { i18nOf } from "~/lib/i18n/i18n.server";
import { getCatalogue, getReader } from "~/lib/reader/reader.server";
import { openPayment } from "./pay.server";
import { saveAddress, saveContact, saveShipping, takeSavedAddress } from "./save-steps.server";
import type { CheckoutProblem } from "./types";

/** Each step sends its own form here; what holds is kept, and the page opens at the next step. */
export const handleCheckout = async (form: FormData, context: Readonly<RouterContextProvider>, jar: Jar) => {
  const { language, locale, region } = getReader(context);
  const caller = callerOf(context, jar);
  const i18n = i18nOf(locale);
  const intent = String(form.get("intent") ?? "");
  const show = (problem: CheckoutProblem) => {
    const status = problem.isAway ? 503 : Object.keys(problem.errors).length > 0 ? 422 : 200;
    return data(problem, { status, headers: jar.headers() });
  };
  const { cartId } = jar;
  if (!cartId) return jar.redirect(urls.cart(language));
  const desk = { cartId, caller, catalogue: getCatalogue(context), countries: region.countries, i18n, jar };
  if (intent === "pay") {
    const outcome = await openPayment(desk);
    if (outcome.kind === "leave") return jar.redirect(outcome.url);
    if (outcome.kind === "stay") return show(outcome.problem);
    jar.setFlash("error", outcome.text);
    return jar.redirect(urls.cart(language));
  }
  const save = {
    contact: () => saveContact(desk, form),
    address: () => saveAddress(desk, form),
    "saved-address": () => takeSavedAddress(desk, String(form.get("address_id") ?? "")),
    shipping: () => saveShipping(desk, String(form.get("option_id") ?? "")),
  }[intent];
  const problem = await save?.();
  if (problem === "gone") return jar.redirect(urls.cart(language));
  return problem ? show(problem) : jar.redirect(urls.checkout(language));
};

import { msg } from "@lingui/core/macro";
import { data, type RouterContextProvider } from "react-router";
import { urls } from "~/config/urls";
import { callerOf } from "~/lib/cart/caller.server";
import { currentCart } from "~/lib/cart/current-cart.server";
import type { Jar } from "~/lib/http/jar.server";
import { i18nOf } from "~/lib/i18n/i18n.server";
import { MedusaError } from "~/lib/medusa.server";
import { getCatalogue, getReader } from "~/lib/reader/reader.server";
import type { CartProblem } from "./cart-page";
import * as change from "./change-cart.server";
import { changeRefusedText } from "./refusals.server";

const quantityIn = (form: FormData, fallback: number): number => {
  const quantity = Number(form.get("set") ?? form.get("quantity") ?? fallback);
  return Number.isInteger(quantity) && quantity >= 0 ? Math.min(quantity, 99) : fallback;
};

/** Every change a buyer can make to the cart: what holds is done and the page is loaded anew, what does not is said. */
export const handleCart = async (form: FormData, context: Readonly<RouterContextProvider>, jar: Jar) => {
  const { language, locale, region } = getReader(context);
  const field = (name: string) => String(form.get(name) ?? "").trim();
  const caller = callerOf(context, jar);
  const i18n = i18nOf(locale);
  const found = await currentCart(jar, region, caller).catch((error: unknown) => {
    if (error instanceof MedusaError) return changeRefusedText(error, i18n);
    throw error;
  });
  if (typeof found === "string") return data<CartProblem>({ text: found }, { status: 503 });
  const { cart } = found;
  const newDesk = { cart, region, caller, catalogue: getCatalogue(context), i18n, jar };
  const refuse = (refusal: change.Refusal, typed?: string) => {
    const problem: CartProblem | undefined = refusal && { ...refusal, typed };
    return data(problem, { status: 422, headers: jar.headers() });
  };
  const back = (query = "") => jar.redirect(urls.cart(language) + query);

  const intent = field("intent");
  if (!["quantity", "remove", "apply-code", "drop-code", "give-back"].includes(intent)) {
    const refusal = await change.add(newDesk, field("variant_id"), Math.max(1, quantityIn(form, 1)));
    if (refusal) return refuse(refusal);
    jar.setFlash("success", i18n._(msg`It is in your cart.`));
    return back();
  }
  // Emptied or paid in another window: what the buyer sees next is the truth.
  if (!cart) return back();
  const desk = { ...newDesk, cart };

  const removeLine = async (lineId: string) => {
    const line = cart.items.find(({ id }) => id === lineId);
    const refusal = await change.remove(desk, lineId);
    if (refusal) return refuse(refusal);
    const query = new URLSearchParams({ removed: line?.variant_id ?? "", quantity: String(line?.quantity ?? 0) });
    return back(`?${query}`);
  };

  switch (intent) {
    case "quantity": {
      const quantity = quantityIn(form, 1);
      if (quantity === 0) return removeLine(field("line_id"));
      const refusal = await change.setQuantity(desk, field("line_id"), quantity);
      return refusal ? refuse(refusal) : back();
    }
    case "remove":
      return removeLine(field("line_id"));
    case "apply-code": {
      const refusal = await change.applyCode(desk, field("code"));
      if (refusal) return refuse(refusal, field("code"));
      jar.setFlash("success", i18n._(msg`The code is applied.`));
      return back();
    }
    case "give-back": {
      const refusal = await change.giveBack(desk);
      if (refusal) return refuse(refusal);
      jar.setFlash(
        "success",
        i18n._(msg`You have given them back. Your cart stays; what is still there, you can buy.`),
      );
      return back();
    }
    default: {
      const refusal = await change.dropCode(desk, field("code"));
      return refusal ? refuse(refusal) : back();
    }
  }
};

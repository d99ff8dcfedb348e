import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { data } from "react-router";
import { urls } from "~/config/urls";
import { CartPage, type CartProblem } from "~/features/cart/cart-page";
import * as change from "~/features/cart/change-cart.server";
import { loadCart } from "~/features/cart/load-cart.server";
import { callerOf } from "~/lib/cart/caller.server";
import { openCart } from "~/lib/cart/current-cart.server";
import { openJar } from "~/lib/http/jar.server";
import { i18nOf } from "~/lib/i18n/i18n.server";
import { getCatalogue, getReader } from "~/lib/reader/reader.server";
import type { Route } from "./+types/cart";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const jar = openJar(request);
  const cart = await loadCart(context, jar, new URL(request.url).searchParams);
  return data(cart, { headers: jar.headers() });
};

const quantityIn = (form: FormData, fallback: number): number => {
  const quantity = Number(form.get("set") ?? form.get("quantity") ?? fallback);
  return Number.isInteger(quantity) && quantity >= 0 ? Math.min(quantity, 99) : fallback;
};

export const action = async ({ request, context }: Route.ActionArgs) => {
  const { language, locale, region } = getReader(context);
  const form = await request.formData();
  const field = (name: string) => String(form.get(name) ?? "").trim();
  const jar = openJar(request);
  const caller = callerOf(context, jar);
  const cart = await openCart(jar, region, caller);
  const i18n = i18nOf(locale);
  const desk = { cart, caller, catalogue: getCatalogue(context), i18n, jar };
  const refuse = (refusal: change.Refusal, typed?: string) => {
    const problem: CartProblem | undefined = refusal && { ...refusal, typed };
    return data(problem, { status: 422, headers: jar.headers() });
  };
  const back = (query = "") => jar.redirect(urls.cart(language) + query);

  const removeLine = async (lineId: string) => {
    const line = cart.items.find(({ id }) => id === lineId);
    const refusal = await change.remove(desk, lineId);
    if (refusal) return refuse(refusal);
    const query = new URLSearchParams({ removed: line?.variant_id ?? "", quantity: String(line?.quantity ?? 0) });
    return back(`?${query}`);
  };

  switch (field("intent")) {
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
    case "drop-code": {
      const refusal = await change.dropCode(desk, field("code"));
      return refusal ? refuse(refusal) : back();
    }
    default: {
      const refusal = await change.add(desk, field("variant_id"), Math.max(1, quantityIn(form, 1)));
      if (refusal) return refuse(refusal);
      jar.setFlash("success", i18n._(msg`It is in your cart.`));
      return back();
    }
  }
};

export default function Cart({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <>
      <title>{`${t`Your cart`} · Keepsake`}</title>
      <meta name="robots" content="noindex" />
      <CartPage cart={loaderData} problem={actionData} />
    </>
  );
}

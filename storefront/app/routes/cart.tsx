import { useLingui } from "@lingui/react/macro";
import { data } from "react-router";
import { CartPage } from "~/features/cart/cart-page";
import { handleCart } from "~/features/cart/handle-cart.server";
import { loadCart } from "~/features/cart/load-cart.server";
import { openJar } from "~/lib/http/jar.server";
import { orClosed } from "~/lib/or-closed.server";
import type { Route } from "./+types/cart";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const jar = openJar(request);
  const cart = await orClosed(loadCart(context, jar, new URL(request.url).searchParams));
  return data(cart, { headers: jar.headers() });
};

export const action = async ({ request, context }: Route.ActionArgs) =>
  handleCart(await request.formData(), context, openJar(request));

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

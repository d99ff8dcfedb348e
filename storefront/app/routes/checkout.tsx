import { useLingui } from "@lingui/react/macro";
import { data } from "react-router";
import { urls } from "~/config/urls";
import { CheckoutPage } from "~/features/checkout/checkout-page";
import { handleCheckout } from "~/features/checkout/handle-checkout.server";
import { loadCheckout } from "~/features/checkout/load-checkout.server";
import { openJar } from "~/lib/http/jar.server";
import { orClosed } from "~/lib/or-closed.server";
import { getReader } from "~/lib/reader/reader.server";
import type { Route } from "./+types/checkout";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const jar = openJar(request);
  const view = await orClosed(loadCheckout(context, jar, new URL(request.url).searchParams));
  if (!view) throw jar.redirect(urls.cart(getReader(context).language));
  return data(view, { headers: jar.headers() });
};

export const action = async ({ request, context }: Route.ActionArgs) =>
  handleCheckout(await request.formData(), context, openJar(request));

export default function Checkout({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <>
      <title>{`${t`Checkout`} · Keepsake`}</title>
      <meta name="robots" content="noindex" />
      <CheckoutPage view={loaderData} problem={actionData} />
    </>
  );
}

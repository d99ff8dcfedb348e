import { useLingui } from "@lingui/react/macro";
import { data } from "react-router";
import { finishCheckout } from "~/features/checkout/return.server";
import { ReturnPage } from "~/features/checkout/return-page";
import { openJar } from "~/lib/http/jar.server";
import type { Route } from "./+types/checkout-return";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const jar = openJar(request);
  const state = await finishCheckout(context, jar, new URL(request.url).searchParams);
  if (state instanceof Response) throw state;
  return data(state, { headers: jar.headers() });
};

export default function CheckoutReturn({ loaderData }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <>
      <title>{`${t`Your payment`} · Keepsake`}</title>
      <meta name="robots" content="noindex" />
      <ReturnPage state={loaderData} />
    </>
  );
}

import { useLingui } from "@lingui/react/macro";
import { data } from "react-router";
import { urls } from "~/config/urls";
import { ClosedOrder } from "~/features/orders/closed-order";
import { loadOrder } from "~/features/orders/load-order.server";
import { OrderPage } from "~/features/orders/order-page";
import { openJar } from "~/lib/http/jar.server";
import { orClosed } from "~/lib/or-closed.server";
import { getReader } from "~/lib/reader/reader.server";
import type { Route } from "./+types/order";

/** The link is the key: no other site may learn it from the Referer, and no cache may keep the page. */
export const headers = () => ({ "referrer-policy": "no-referrer", "cache-control": "private, no-store" });

export const loader = async ({ request, params, context }: Route.LoaderArgs) => {
  const jar = openJar(request);
  const search = new URL(request.url).searchParams;
  const order = await orClosed(loadOrder(context, jar, params.id, search.get("token")));
  const path = urls.order(getReader(context).language, params.id);
  return data({ order, path, isNew: search.has("thanks") }, { status: order ? 200 : 404, headers: jar.headers() });
};

export default function Order({ loaderData: { order, path, isNew } }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <>
      <title>{`${order ? t`Order ${order.displayId}` : t`Order`} · Keepsake`}</title>
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="no-referrer" />
      {order ? <OrderPage order={order} isNew={isNew} /> : <ClosedOrder path={path} />}
    </>
  );
}

import { Trans, useLingui } from "@lingui/react/macro";
import { data } from "react-router";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { AccountFrame } from "~/features/account/account-frame";
import { accountDesk, requireCustomer } from "~/features/account/guard.server";
import { OrderCards } from "~/features/account/order-cards";
import { listOrders } from "~/features/account/order-list.server";
import { getCatalogue } from "~/lib/reader/reader.server";
import { useShop } from "~/lib/reader/shop-context";
import type { Route } from "./+types/account-orders";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const { jar, caller } = accountDesk(request, context);
  await requireCustomer(request, context, jar);
  const page = Math.max(1, Math.trunc(Number(new URL(request.url).searchParams.get("page")) || 1));
  const { cards, pageCount } = await listOrders(caller, getCatalogue(context), page);
  return data({ cards, page, pageCount }, { headers: jar.headers() });
};

export default function AccountOrders({ loaderData: { cards, page, pageCount } }: Route.ComponentProps) {
  const { language } = useShop();
  const { t } = useLingui();
  return (
    <AccountFrame title={t`Your orders`}>
      <title>{`${t`Your orders`} · Keepsake`}</title>
      <meta name="robots" content="noindex" />
      <OrderCards orders={cards} />
      {pageCount > 1 && (
        <nav aria-label={t`Pages`} className="mt-6 flex items-center gap-4">
          {page > 1 && (
            <Link to={`${urls.accountOrders(language)}?page=${page - 1}`} className="button">
              <Trans>Newer</Trans>
            </Link>
          )}
          <span className="text-quiet">
            <Trans>
              Page {page} of {pageCount}
            </Trans>
          </span>
          {page < pageCount && (
            <Link to={`${urls.accountOrders(language)}?page=${page + 1}`} className="button">
              <Trans>Older</Trans>
            </Link>
          )}
        </nav>
      )}
    </AccountFrame>
  );
}

import { Trans, useLingui } from "@lingui/react/macro";
import { data } from "react-router";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { AccountFrame } from "~/features/account/account-frame";
import { Given } from "~/features/account/given";
import { givenBy } from "~/features/account/given.server";
import { accountDesk, requireCustomer } from "~/features/account/guard.server";
import { OrderCards } from "~/features/account/order-cards";
import { listOrders } from "~/features/account/order-list.server";
import { personName } from "~/lib/account/person-name";
import { getCatalogue, getReader } from "~/lib/reader/reader.server";
import { useShop } from "~/lib/reader/shop-context";
import type { Route } from "./+types/account";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const { jar, caller } = accountDesk(request, context);
  const customer = await requireCustomer(request, context, jar);
  const [{ cards }, gifts] = await Promise.all([
    listOrders(caller, getCatalogue(context), 1),
    givenBy(caller, getReader(context).locale),
  ]);
  const name = personName(customer, getReader(context).locale);
  return data({ name, email: customer.email, latest: cards.slice(0, 2), gifts }, { headers: jar.headers() });
};

export default function Account({ loaderData: { name, email, latest, gifts } }: Route.ComponentProps) {
  const { language } = useShop();
  const { t } = useLingui();
  return (
    <AccountFrame title={name ? t`Hello, ${name}` : t`Hello`}>
      <title>{`${t`Your account`} · Keepsake`}</title>
      <meta name="robots" content="noindex" />
      <p className="mb-6 text-quiet">
        <Trans>You are logged in as {email}.</Trans>
      </p>
      <OrderCards orders={latest} />
      <Given gifts={gifts} />
      <p className="mt-10 text-sm">
        <Link to={urls.accountDelete(language)} className="text-link">
          <Trans>Delete my account</Trans>
        </Link>
      </p>
    </AccountFrame>
  );
}

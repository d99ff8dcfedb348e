import { Trans } from "@lingui/react/macro";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";

/** The same page for an order that is somebody else's and for one that does not exist. */
export function ClosedOrder({ path }: { path: string }) {
  const { language, signedIn } = useShop();
  return (
    <section className="page-width grid min-h-[60vh] content-center gap-4 py-16">
      <h1 className="heading-1 max-w-3xl">
        <Trans>This order opens with its link, or with your log-in</Trans>
      </h1>
      <p className="max-w-2xl text-lg text-quiet">
        <Trans>
          An order holds an address, so its number alone opens nothing. The link stands in the mail we sent when you
          bought; it may have been cut in two. If you bought with an account, log in.
        </Trans>
      </p>
      <p className="mt-3 flex flex-wrap gap-3">
        {signedIn ? (
          <Link to={urls.accountOrders(language)} className="button button-primary">
            <Trans>Your orders</Trans>
          </Link>
        ) : (
          <Link to={urls.login(language, { next: path })} className="button button-primary">
            <Trans>Log in</Trans>
          </Link>
        )}
        <Link to={urls.home(language)} className="button">
          <Trans>To the start page</Trans>
        </Link>
      </p>
    </section>
  );
}

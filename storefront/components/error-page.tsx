import { Trans, useLingui } from "@lingui/react/macro";
import { isRouteErrorResponse } from "react-router";
import { urls } from "~/config/urls";
import { useShopIfAny } from "~/lib/reader/shop-context";
import { Link } from "./link";

const statusOf = (error: unknown): number => (isRouteErrorResponse(error) ? error.status : 500);

/** Says what happened, keeps the way open, and never shows a stack. */
export function ErrorPage({ error }: { error: unknown }) {
  const { t } = useLingui();
  const language = useShopIfAny()?.language ?? "en";
  const status = statusOf(error);
  const isMissing = status === 404;
  const isClosed = status === 503;
  return (
    <section className="page-width grid min-h-[60vh] content-center gap-4 py-16">
      <title>{isMissing ? t`Page not found` : t`Something went wrong`}</title>
      <meta name="robots" content="noindex" />
      <p className="font-display text-6xl text-ochre-text">{status}</p>
      <h1 className="heading-1 max-w-2xl">
        {isMissing ? (
          <Trans>This page wandered off</Trans>
        ) : isClosed ? (
          <Trans>The shop is just opening its shutters</Trans>
        ) : (
          <Trans>Something went wrong on our side</Trans>
        )}
      </h1>
      <p className="max-w-xl text-quiet">
        {isMissing ? (
          <Trans>
            Perhaps the address has a slip in it, or the thing is no longer sold. Try a search, or start anew.
          </Trans>
        ) : isClosed ? (
          <Trans>Please try again in a few seconds. Your cart is kept.</Trans>
        ) : (
          <Trans>Nothing was lost: your cart is kept. Please try again; if it happens once more, tell us.</Trans>
        )}
      </p>
      <p className="mt-2 flex flex-wrap gap-3">
        <Link to={urls.home(language)} className="button button-primary">
          <Trans>To the start page</Trans>
        </Link>
        <Link to={urls.catalogue(language)} className="button">
          <Trans>See everything</Trans>
        </Link>
      </p>
    </section>
  );
}

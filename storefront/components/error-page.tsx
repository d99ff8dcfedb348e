import { Trans, useLingui } from "@lingui/react/macro";
import { isRouteErrorResponse } from "react-router";
import { urls } from "~/config/urls";
import { useShopIfAny } from "~/lib/reader/shop-context";
import { Link } from "./link";

/** Says what happened, keeps the way open, and never shows a stack. */
export function ErrorPage({ error }: { error: unknown }) {
  const { t } = useLingui();
  const language = useShopIfAny()?.language ?? "en";
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const words: Record<number, [string, string]> = {
    404: [
      t`This page wandered off`,
      t`Perhaps the address has a slip in it, or the thing is no longer sold. Try a search, or start anew.`,
    ],
    503: [t`The shop is just opening its shutters`, t`Please try again in a few seconds. Your cart is kept.`],
  };
  const [heading, advice] = words[status] ?? [
    t`Something went wrong on our side`,
    t`Nothing was lost: your cart is kept. Please try again; if it happens once more, tell us.`,
  ];
  return (
    <section className="page-width grid min-h-[60vh] content-center gap-4 py-16">
      <title>{`${heading} · Keepsake`}</title>
      <meta name="robots" content="noindex" />
      <p className="font-display text-6xl text-ochre-text">{status}</p>
      <h1 className="heading-1 max-w-2xl">{heading}</h1>
      <p className="max-w-xl text-quiet">{advice}</p>
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

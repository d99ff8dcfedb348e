import { Trans } from "@lingui/react/macro";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import { TakeDown } from "./take-down";
import type { GivenView } from "./types";

/** After its worth was given away: the thanks, and where to see what becomes of it. */
export function GivenPage({ view: { goal, thanksPath } }: { view: GivenView }) {
  const { language } = useShop();
  const title = goal?.title;
  return (
    <section className="page-width grid min-h-[60vh] content-center py-12">
      {/* Announced where it takes the place of the form without a new document. */}
      <div className="thanks-card max-w-3xl" role="status">
        <h1 className="heading-1">
          <Trans>Thank you once more</Trans>
        </h1>
        <p className="mt-4 text-lg">
          {title ? (
            <Trans>The worth of your reward goes to “{title}”.</Trans>
          ) : (
            <Trans>The worth of your reward goes to the goal that you have chosen.</Trans>
          )}{" "}
          <Trans>It stands in the public books, where anybody can follow what becomes of it.</Trans>
        </p>
        <p className="mt-6 flex flex-wrap gap-3">
          <Link to={goal ? urls.goal(language, goal.slug) : urls.impact(language)} className="button button-primary">
            {goal ? <Trans>To the goal</Trans> : <Trans>To all goals</Trans>}
          </Link>
          {thanksPath && (
            <Link to={thanksPath} className="button">
              <Trans>To the page that you can share</Trans>
            </Link>
          )}
        </p>
      </div>
      {thanksPath && <TakeDown />}
    </section>
  );
}

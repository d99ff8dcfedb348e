import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import type { RecognitionView } from "./load-recognition.server";
import { PointsLeft } from "./points-left";

/** As whom the board knows the reader. An address alone ties nobody to a name there: a claim or a review does. */
export function OwnStanding({ people }: Pick<RecognitionView, "people">) {
  const { language } = useShop();
  return (
    <section aria-labelledby="standing">
      <h2 id="standing" className="heading-2">
        <Trans>Your points</Trans>
      </h2>
      {people.length === 0 ? (
        <p className="mt-3 text-quiet">
          <Trans>
            Nothing here yet. Once you claim a thank-you while you are logged in, or a report of yours is accepted, your
            points appear here.
          </Trans>
        </p>
      ) : (
        <ul className="mt-4 grid gap-4">
          {people.map(({ id, name, isListed, points, contributions, spendable, expiring }) => (
            <li key={id} className="card p-5">
              <p className="heading-3 wrap-anywhere" dir="auto">
                {isListed ? (
                  <Link to={urls.contributor(language, id)} className="text-link">
                    {name}
                  </Link>
                ) : (
                  name
                )}
              </p>
              <p className="mt-1">
                <strong>
                  <Plural value={points} one="# point" other="# points" />
                </strong>
                {" · "}
                <Plural value={contributions} one="# contribution" other="# contributions" />
              </p>
              <PointsLeft spendable={spendable} expiring={expiring} />
              {!isListed && (
                <p className="mt-1 text-sm text-quiet">
                  <Trans>Not shown on the board</Trans>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className="mt-4">
        <Link to={urls.contributors(language)} className="text-link">
          <Trans>See the board</Trans>
        </Link>
      </p>
    </section>
  );
}

import { Link } from "~/components/link";
import type { SponsorsView } from "./load-sponsors.server";
import type { TierView } from "./tier-view.server";

/** On a phone it is the matrix too: what the tier gives unfolds within it. */
export function TierCard({ tier, words }: { tier: TierView; words: SponsorsView["words"] }) {
  return (
    <>
      <div className="grid content-start gap-2">
        <h4 className="heading-3">{tier.name}</h4>
        {tier.places && <p className={tier.isFull ? "places places-full" : "places"}>{tier.places}</p>}
        {tier.summary && <p className="text-sm text-quiet">{tier.summary}</p>}
      </div>
      <div className="tier-price">
        <p className="tier-amount">{tier.price}</p>
        {tier.otherPrices && <p className="text-sm text-quiet tabular-nums">{tier.otherPrices}</p>}
        {tier.note && <p className="text-sm">{tier.note}</p>}
        <p className="text-sm text-quiet">{tier.terms}</p>
      </div>
      {tier.promises.length > 0 && (
        <details className="tier-promises">
          <summary className="text-link py-1">{words.whatItGives}</summary>
          <ul>
            {tier.promises.map((promise) => (
              <li key={promise}>{promise}</li>
            ))}
          </ul>
        </details>
      )}
      <Link
        to={tier.to}
        prefetch="none"
        aria-label={tier.callOf}
        className={tier.isFull ? "button" : "button button-primary"}
      >
        {tier.call}
      </Link>
    </>
  );
}

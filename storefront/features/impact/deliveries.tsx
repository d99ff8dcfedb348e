import { Picture } from "~/components/picture";
import type { GoalView } from "./load-goal.server";

/** Funded is not delivered: what was delivered is here, with what shows it. */
export function Deliveries({ view: { words, deliveries } }: { view: GoalView }) {
  return (
    <section aria-labelledby="deliveries">
      <h2 id="deliveries" className="heading-2">
        {words.deliveries}
      </h2>
      {deliveries.length === 0 && <p className="mt-4 text-quiet">{words.noDeliveries}</p>}
      <ol className="mt-5 grid gap-5">
        {deliveries.map(({ id, units, date, place, note, isVerified, status, cost, links, pictures }) => (
          <li key={id} className="card grid gap-3 p-6">
            <h3 className="heading-3">{units}</h3>
            <p className="text-sm text-quiet">
              {date} · {place}
              {cost && ` · ${cost}`}
            </p>
            <p>{note}</p>
            {pictures.length > 0 && (
              <div className="delivery-pictures">
                {pictures.map((picture) => (
                  <Picture
                    key={picture.file}
                    picture={picture}
                    sizes="(min-width: 64rem) 18rem, 45vw"
                    ratio={4 / 3}
                    maxWidth={800}
                  />
                ))}
              </div>
            )}
            {links.length > 0 && (
              <p className="text-sm">
                {words.evidence}:{" "}
                {links.map(({ href, host }) => (
                  <a key={href} href={href} rel="nofollow noreferrer" className="text-link me-3">
                    {host}
                  </a>
                ))}
              </p>
            )}
            <p className={isVerified ? "stock-dot text-sm" : "stock-dot stock-low text-sm"}>{status}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

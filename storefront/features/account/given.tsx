import { Trans } from "@lingui/react/macro";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import type { Gift } from "~/lib/impact/gift";
import { useShop } from "~/lib/reader/shop-context";

/** A member's own part in the goals: all of their orders, refunds taken back. */
export function Given({ gifts }: { gifts: Gift[] }) {
  const { language } = useShop();
  if (gifts.length === 0) return null;
  return (
    <section className="card mt-8 p-6" aria-labelledby="given">
      <h2 id="given" className="heading-3">
        <Trans>What your orders have given</Trans>
      </h2>
      <ul className="mt-4 grid gap-3">
        {gifts.map(({ slug, title, amount, units }) => (
          <li key={`${slug} ${amount}`} className="flex flex-wrap justify-between gap-x-6">
            <Link to={urls.goal(language, slug)} className="text-link">
              {title}
            </Link>
            <span className="tabular-nums">
              <strong>{amount}</strong>
              {units && ` → ${units}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

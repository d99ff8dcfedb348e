import { Trans } from "@lingui/react/macro";
import { urls } from "~/config/urls";
import type { Gift } from "~/lib/impact/gift";
import { useShop } from "~/lib/reader/shop-context";
import { Link } from "./link";

/** What of the price goes to which goal; nothing when nothing does. */
export function GiftList({ gifts }: { gifts: Gift[] }) {
  const { language } = useShop();
  if (gifts.length === 0) return null;
  return (
    <ul className="mt-3 grid gap-1.5 text-sm">
      {gifts.map(({ slug, title, amount, units }) => (
        <li key={slug} className="stock-dot">
          <span>
            <Trans>
              {amount} of it goes to “
              <Link to={urls.goal(language, slug)} className="text-link">
                {title}
              </Link>
              ”
            </Trans>
            {units && ` → ${units}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

import { Trans } from "@lingui/react/macro";
import type { Gift } from "~/lib/impact/gift";

/** What of the price goes to which goal; nothing when nothing does. */
export function GiftList({ gifts }: { gifts: Gift[] }) {
  if (gifts.length === 0) return null;
  return (
    <ul className="mt-3 grid gap-1.5 text-sm">
      {gifts.map(({ slug, title, amount, units }) => (
        <li key={slug} className="stock-dot">
          <span>
            <Trans>
              {amount} of it goes to “{title}”
            </Trans>
            {units && ` → ${units}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

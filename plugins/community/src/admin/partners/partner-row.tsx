import { Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { PartnerAnswer } from "../../types/partners";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";

/** One line on a desk, a small card on a phone; all of it can be pressed. */
export function PartnerRow({ partner }: { partner: PartnerAnswer }) {
  const { t, word, day, locale } = useWords();
  return (
    <li className="hover:bg-ui-bg-base-hover focus-within:bg-ui-bg-base-hover relative grid grid-cols-1 gap-x-6 gap-y-1 px-6 py-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_4rem_10rem] lg:items-center">
      <Text size="small" leading="compact" weight="plus" className="min-w-0 break-words">
        <Link
          to={`/sponsorship/partners/${partner.id}`}
          className="after:absolute after:inset-0 focus-visible:underline focus-visible:outline-none"
        >
          {wordsOf(partner.name, locale)}
        </Link>
      </Text>
      <Text size="small" leading="compact" className="min-w-0 break-words">
        {partner.kinds.map((kind) => word("partners.kind", kind)).join(" · ")}
      </Text>
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {partner.country.toUpperCase()}
      </Text>
      <Text size="small" leading="compact" className="text-ui-fg-subtle lg:text-end">
        {t("partners.since", { when: day(partner.created_at) })}
      </Text>
    </li>
  );
}

import { Badge, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { ContributorListAnswer } from "../../types/recognition";
import { useWords } from "../use-words";

export type ListedContributor = ContributorListAnswer["contributors"][number];

/** One line on a desk, a small card on a phone; all of it can be pressed. */
export function ContributorRow({ contributor }: { contributor: ListedContributor }) {
  const { t, number } = useWords();
  const { id, is_listed, is_erased, points, contributions } = contributor;
  const name = is_erased ? t("contributors.erase.name") : contributor.name;
  return (
    <li className="hover:bg-ui-bg-base-hover focus-within:bg-ui-bg-base-hover relative grid grid-cols-1 gap-x-6 gap-y-1 px-6 py-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)] sm:items-center">
      <div className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
        <Text size="small" leading="compact" weight="plus" className="min-w-0 break-words">
          <Link
            to={`/contributors/${id}`}
            className="after:absolute after:inset-0 focus-visible:underline focus-visible:outline-none"
          >
            {name}
          </Link>
        </Text>
        {!is_listed && !is_erased && <Badge size="2xsmall">{t("contributors.notListed")}</Badge>}
      </div>
      <Text size="small" leading="compact" className="tabular-nums">
        {t("contributors.points", { points: number(points) })}
      </Text>
      <Text size="small" leading="compact" className="text-ui-fg-subtle tabular-nums">
        {t("contributors.contributions", { total: number(contributions) })}
      </Text>
    </li>
  );
}

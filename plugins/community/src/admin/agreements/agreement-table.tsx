import { Link } from "react-router-dom";
import type { AgreementAnswer } from "../../types/agreements";
import { LINK_STYLE } from "../page/link-style";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { amountText, dueText, partnerName } from "./agreement-words";
import { addressOf, type SortColumn, sortedBy } from "./list-address";
import { RenewalBadge } from "./renewal-note";
import { StateBadge } from "./state-badge";

interface AgreementTableProps {
  agreements: readonly AgreementAnswer[];
  search: URLSearchParams;
}

const CELL = "border-b px-3 py-2.5 first:ps-6 last:pe-6";
const HEAD = `${CELL} whitespace-nowrap text-start font-medium`;

/** It scrolls by itself on a phone. */
export function AgreementTable({ agreements, search }: AgreementTableProps) {
  const words = useWords();
  const { t, date, locale } = words;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the keys.
    <section className="overflow-x-auto" aria-label={t("agreements.title")} tabIndex={0}>
      <table className="txt-small w-full border-separate border-spacing-0">
        <caption className="sr-only">{t("agreements.title")}</caption>
        <thead>
          <tr>
            <SortHead column="partner" search={search} />
            {(["tier", "program", "state", "amount", "due"] as const).map((column) => (
              <th key={column} scope="col" className={HEAD}>
                {t(`agreements.columns.${column}`)}
              </th>
            ))}
            <SortHead column="updated" search={search} />
          </tr>
        </thead>
        <tbody>
          {agreements.map((agreement) => (
            <tr key={agreement.id} className="hover:bg-ui-bg-base-hover">
              <th scope="row" className={`${CELL} min-w-36 max-w-64 break-words text-start font-medium`}>
                <Link to={`/sponsorship/agreements/${agreement.id}`} className={LINK_STYLE}>
                  {partnerName(agreement, words)}
                </Link>{" "}
                <RenewalBadge agreement={agreement} />
              </th>
              <td className={`${CELL} min-w-24`}>{wordsOf(agreement.tier.name, locale)}</td>
              <td className={`${CELL} min-w-36 max-w-56 break-words`}>{wordsOf(agreement.program.name, locale)}</td>
              <td className={CELL}>
                <StateBadge state={agreement.state} />
              </td>
              <td className={`${CELL} whitespace-nowrap text-end tabular-nums`}>{amountText(agreement, words)}</td>
              <td className={`${CELL} text-ui-fg-subtle min-w-40`}>{dueText(agreement, words)}</td>
              <td className={`${CELL} text-ui-fg-subtle whitespace-nowrap`}>{date(agreement.updated_at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SortHead({ column, search }: { column: SortColumn; search: URLSearchParams }) {
  const { t } = useWords();
  const { sort, isDescending } = addressOf(search);
  const isSorted = sort === column;
  return (
    <th scope="col" className={HEAD} aria-sort={isSorted ? (isDescending ? "descending" : "ascending") : "none"}>
      <Link to={`?${sortedBy(search, column)}`} replace className={LINK_STYLE}>
        {t(`agreements.columns.${column}`)}
      </Link>
      <span aria-hidden="true">{isSorted ? (isDescending ? " ↓" : " ↑") : ""}</span>
    </th>
  );
}

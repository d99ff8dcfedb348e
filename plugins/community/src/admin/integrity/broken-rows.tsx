import { Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { BrokenRow } from "../../types/integrity";
import { Difference } from "../exceptions/details";
import { LINK_STYLE } from "../page/link-style";
import { useWords, type WordBook } from "../use-words";

interface BrokenRowsProps {
  rows: BrokenRow[];
  count: number;
  label: string;
}

/** The first rows that break a sentence: why, by how much, and where to look. */
export function BrokenRows({ rows, count, label }: BrokenRowsProps) {
  const words = useWords();
  return (
    <div className="bg-ui-bg-subtle mt-3 rounded-md sm:ml-[3.25rem]">
      {count > rows.length && (
        <Text size="xsmall" className="text-ui-fg-subtle px-4 pt-3">
          {words.t("integrity.firstRows", { total: rows.length })}
        </Text>
      )}
      <ul aria-label={label} className="divide-y">
        {rows.map((row) => (
          <li key={JSON.stringify(row)} className="px-4 py-3">
            <Text size="small" leading="compact">
              {words.word("integrity.reason", row.reason)}
              <Difference {...row} words={words} />
            </Text>
            <Places row={row} words={words} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const PAGES: Record<string, string> = {
  order_id: "/orders/",
  goal_id: "/goals/",
  contributor_id: "/contributors/",
  product_id: "/products/",
  promotion_id: "/promotions/",
  inventory_item_id: "/inventory/",
  location_id: "/settings/locations/",
  transfer_id: "/ledger/transfers/",
  account: "/ledger/accounts/",
};

/** What stands in the sentence already, or beside another name. */
const NO_PLACE = new Set(["reason", "expected", "found", "currency", "display_id"]);

function Places({ row, words }: { row: BrokenRow; words: WordBook }) {
  const places = Object.entries(row).filter(([name]) => !NO_PLACE.has(name));
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
      {places.map(([name, id]) => (
        <li key={name} className="txt-compact-xsmall text-ui-fg-subtle min-w-0 break-all">
          {words.word("integrity.place", name)}{" "}
          {PAGES[name] ? (
            <Link to={PAGES[name] + id} className={LINK_STYLE}>
              {name === "order_id" && row.display_id ? `#${row.display_id}` : id}
            </Link>
          ) : (
            <span className="font-mono">{id}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

import type { ReactNode } from "react";
import type { ShippingBlocker } from "../../types/shipping";
import type { WordBook } from "../use-words";

type Fact = [name: string, value: ReactNode];

/** Ids and languages that are of no help to a person. */
const HIDDEN = new Set(["locale", "checkout_session_id", "inventory_item_id", "product_id"]);

/** What whoever reported it wrote down, in words where we have them. */
export function detailFacts(details: Record<string, unknown>, words: WordBook): Fact[] {
  return Object.entries(details)
    .filter(([name, value]) => !HIDDEN.has(name) && value !== null && value !== "")
    .map(([name, value]) => [words.t(`exceptions.detail.${name}`, { defaultValue: name }), shown(name, value, words)]);
}

function shown(name: string, value: unknown, words: WordBook): ReactNode {
  if (name === "reasons" && Array.isArray(value)) return <Blockers blockers={value} words={words} />;
  if (name === "reason") return words.word("exceptions.returnReason", String(value));
  if (name === "evidence_due") return words.date(new Date(Number(value) * 1000).toISOString());
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function Blockers({ blockers, words }: { blockers: ShippingBlocker[]; words: WordBook }) {
  return (
    <ul>
      {blockers.map((blocker) => (
        <li key={`${blocker.reason} ${blocker.line_item_id} ${blocker.inventory_item_id}`}>
          {words.word("integrity.reason", blocker.reason)}
          <Difference {...blocker} words={words} />
        </li>
      ))}
    </ul>
  );
}

interface DifferenceProps {
  expected?: number | string | undefined;
  found?: number | string | undefined;
  currency?: string | undefined;
  words: WordBook;
}

/** Units, or money where a currency is named. */
export function Difference({ expected, found, currency, words }: DifferenceProps) {
  const { t, money, number } = words;
  const show = (value: number | string) => (currency ? money(value, currency) : number(value));
  const parts = [
    expected !== undefined && t("integrity.expected", { value: show(expected) }),
    found !== undefined && t("integrity.found", { value: show(found) }),
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return <span className="text-ui-fg-subtle tabular-nums"> ({parts.join(", ")})</span>;
}

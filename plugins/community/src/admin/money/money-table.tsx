import { useWords } from "../use-words";

interface MoneyTableProps {
  /** Read before the table by those who hear the page. */
  caption: string;
  heads: string[];
  /** Minor units as text, in the order of the heads; null where there is nothing to say. */
  rows: { currency: string; minor: (string | null)[] }[];
}

/** A column for each currency, so that few currencies with many figures fit on a phone; it scrolls by itself. */
export function MoneyTable({ caption, heads, rows }: MoneyTableProps) {
  const { sums } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the keys.
    <section className="overflow-x-auto px-6 py-4" aria-label={caption} tabIndex={0}>
      <table className="txt-small w-full">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <td />
            {rows.map(({ currency }) => (
              <th key={currency} scope="col" className="py-1.5 ps-4 text-end font-medium">
                {currency.toUpperCase()}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {heads.map((head, index) => (
            <tr key={head} className="border-ui-border-base border-t">
              <th scope="row" className="text-ui-fg-subtle py-1.5 pe-4 text-start font-normal">
                {head}
              </th>
              {rows.map(({ currency, minor }) => {
                const amount = minor[index];
                return (
                  <td key={currency} className="whitespace-nowrap py-1.5 ps-4 text-end tabular-nums">
                    {amount == null ? "" : sums({ [currency]: amount })}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import type { ReactNode } from "react";
import type { BenefitAnswer, ProgramDetailAnswer, TierAnswer } from "../../types/partnership";
import { useWords } from "../use-words";
import { priceText } from "./price-text";
import { wordsOf } from "./words-of";

interface TierMatrixProps extends Pick<ProgramDetailAnswer, "benefits" | "tiers"> {
  /** What stands where a tier and a benefit meet; the quantity when nothing else is said. */
  cell?: (tier: TierAnswer, benefit: BenefitAnswer) => ReactNode;
}

/** Tiers beside each other, benefits below each other under their sections; it scrolls by itself, names stay in sight. */
export function TierMatrix({ benefits, tiers, cell = quantityCell }: TierMatrixProps) {
  const words = useWords();
  const { t, locale } = words;
  const sections = Object.groupBy(benefits, ({ section }) => (section ? wordsOf(section, locale) : ""));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the keys.
    <section className="overflow-x-auto" aria-label={t("sponsorship.matrix")} tabIndex={0}>
      <table className="txt-small w-full border-separate border-spacing-0">
        <caption className="sr-only">{t("sponsorship.matrix")}</caption>
        <thead>
          <tr>
            <td className="bg-ui-bg-base sticky start-0 min-w-40 border-b" />
            {tiers.map((tier) => (
              <th
                key={tier.id}
                scope="col"
                className="min-w-28 border-b px-3 py-3 text-center align-bottom font-medium"
              >
                <span className="block break-words">{wordsOf(tier.name, locale)}</span>
                <span className="text-ui-fg-subtle block font-normal tabular-nums">{priceText(tier, words)}</span>
                {tier.price_note && (
                  <span className="text-ui-fg-subtle txt-xsmall block font-normal">
                    {wordsOf(tier.price_note, locale)}
                  </span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        {Object.entries(sections).map(([section, ofSection = []]) => (
          <tbody key={section}>
            {section && (
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={tiers.length + 1}
                  className="bg-ui-bg-subtle text-ui-fg-subtle border-b px-6 py-2 text-start font-medium"
                >
                  <span className="sticky start-6">{section}</span>
                </th>
              </tr>
            )}
            {ofSection.map((benefit) => (
              <MatrixRow key={benefit.id} benefit={benefit} tiers={tiers} cell={cell} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

interface MatrixRowProps {
  benefit: BenefitAnswer;
  tiers: readonly TierAnswer[];
  cell: NonNullable<TierMatrixProps["cell"]>;
}

function MatrixRow({ benefit, tiers, cell }: MatrixRowProps) {
  const { t, number, word, locale } = useWords();
  return (
    <tr>
      <th
        scope="row"
        className="bg-ui-bg-base sticky start-0 min-w-40 max-w-80 border-b px-6 py-2.5 text-start font-normal"
      >
        <span className="block break-words">{wordsOf(benefit.name, locale)}</span>
        <span className="text-ui-fg-subtle txt-xsmall block">
          {word("sponsorship.kind", benefit.kind)}
          {benefit.capacity !== null && ` · ${t("sponsorship.places", { places: number(benefit.capacity) })}`}
          {!benefit.is_available && ` · ${t("sponsorship.unavailable")}`}
        </span>
      </th>
      {tiers.map((tier) => (
        <td key={tier.id} className="border-b px-3 py-2.5 text-center tabular-nums">
          {cell(tier, benefit)}
        </td>
      ))}
    </tr>
  );
}

const quantityCell = (tier: TierAnswer, benefit: BenefitAnswer) => <Quantity quantity={tier.promises[benefit.id]} />;

function Quantity({ quantity }: { quantity: number | undefined }) {
  const { t, number } = useWords();
  if (quantity !== undefined && quantity !== 1) return number(quantity);
  return (
    <span className={quantity === undefined ? "text-ui-fg-muted" : ""}>
      <span aria-hidden="true">{quantity === undefined ? "–" : "✓"}</span>
      <span className="sr-only">{t(quantity === undefined ? "sponsorship.notPromised" : "sponsorship.promised")}</span>
    </span>
  );
}

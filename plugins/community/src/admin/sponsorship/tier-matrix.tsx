import type { BenefitAnswer, ProgramDetailAnswer, TierAnswer } from "../../types/partnership";
import { useWords } from "../use-words";
import { wordsOf } from "./words-of";

/** Tiers beside each other, benefits below each other under their sections; it scrolls by itself, names stay in sight. */
export function TierMatrix({ benefits, tiers }: Pick<ProgramDetailAnswer, "benefits" | "tiers">) {
  const { t, sums, locale } = useWords();
  const sections = Object.groupBy(benefits, ({ section }) => (section ? wordsOf(section, locale) : ""));
  const price = ({ price_minor }: TierAnswer) =>
    Object.keys(price_minor).length === 0
      ? t("sponsorship.onRequest")
      : Object.values(price_minor).every((minor) => minor === "0")
        ? t("sponsorship.free")
        : sums(price_minor);
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
                <span className="text-ui-fg-subtle block font-normal tabular-nums">{price(tier)}</span>
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
              <MatrixRow key={benefit.id} benefit={benefit} tiers={tiers} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function MatrixRow({ benefit, tiers }: { benefit: BenefitAnswer; tiers: readonly TierAnswer[] }) {
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
      {tiers.map((tier) => {
        const quantity = tier.promises[benefit.id];
        return (
          <td key={tier.id} className="border-b px-3 py-2.5 text-center tabular-nums">
            {quantity === undefined ? (
              <span className="text-ui-fg-muted">
                <span aria-hidden="true">–</span>
                <span className="sr-only">{t("sponsorship.notPromised")}</span>
              </span>
            ) : quantity === 1 ? (
              <>
                <span aria-hidden="true">✓</span>
                <span className="sr-only">{t("sponsorship.promised")}</span>
              </>
            ) : (
              number(quantity)
            )}
          </td>
        );
      })}
    </tr>
  );
}

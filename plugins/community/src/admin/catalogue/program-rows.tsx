import { Button } from "@medusajs/ui";
import { useState } from "react";
import type { BenefitAnswer, ProgramDetailAnswer, TierAnswer } from "../../types/partnership";
import { Empty } from "../page/loading";
import { priceText } from "../sponsorship/price-text";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { BenefitForm } from "./benefit-form";
import { RowList } from "./row-list";
import { SectionHead } from "./section-head";
import { TierForm } from "./tier-form";
import { useReading } from "./use-reading";

const NEW = "new";

/** A program's tiers or its benefits, and the form of the one that is open. */
export function ProgramRows({ detail, kind }: { detail: ProgramDetailAnswer; kind: "tier" | "benefit" }) {
  const words = useWords();
  const { t, word, locale, number } = words;
  const { program, stage, tiers, benefits } = detail;
  const { round, reload } = useReading(program.id);
  const [open, setOpen] = useState<string>();
  const isDraft = stage === "draft";
  const close = () => setOpen(undefined);
  const places = (capacity: number | null) =>
    capacity === null ? t("catalogue.unlimited") : t("sponsorship.places", { places: number(capacity) });
  const tierFacts = (tier: TierAnswer) => [
    priceText(tier, words),
    t("catalogue.months", { months: number(tier.term_months) }),
    places(tier.capacity),
    word("catalogue.contract", tier.contract_level),
    ...(tier.is_advertised ? [] : [t("catalogue.notAdvertised")]),
  ];
  const benefitFacts = (benefit: BenefitAnswer) => [
    ...(benefit.section ? [wordsOf(benefit.section, locale)] : []),
    word("sponsorship.kind", benefit.kind),
    places(benefit.capacity),
    ...(benefit.assets.length > 0 ? [t("catalogue.assetCount", { assets: number(benefit.assets.length) })] : []),
    ...(benefit.is_available ? [] : [t("sponsorship.unavailable")]),
  ];
  const listed = (row: TierAnswer | BenefitAnswer, facts: string[]) => ({
    id: row.id,
    revision: row.revision,
    title: wordsOf(row.name, locale),
    facts,
  });
  const rows =
    kind === "tier"
      ? tiers.map((tier) => listed(tier, tierFacts(tier)))
      : benefits.map((benefit) => listed(benefit, benefitFacts(benefit)));
  const form = { programId: program.id, onClose: close, onReload: reload };
  return (
    <>
      <SectionHead
        title={t(`catalogue.tab.${kind}s`)}
        text={t(`catalogue.${kind}.${isDraft ? "intro" : "introFixed"}`)}
        aside={
          isDraft && (
            <Button size="small" variant="secondary" onClick={() => setOpen(NEW)}>
              {t(`catalogue.${kind}.new`)}
            </Button>
          )
        }
      />
      {rows.length === 0 ? (
        <Empty title={t(`catalogue.${kind}.none`)} text={t(`catalogue.${kind}.noneText`)} />
      ) : (
        <RowList programId={program.id} kind={kind} rows={rows} isDraft={isDraft} onEdit={setOpen} />
      )}
      {open && kind === "tier" && <TierForm key={round} {...form} tier={tiers.find(({ id }) => id === open)} />}
      {open && kind === "benefit" && (
        <BenefitForm
          key={round}
          {...form}
          benefit={benefits.find(({ id }) => id === open)}
          others={benefits.filter(({ id }) => id !== open)}
        />
      )}
    </>
  );
}

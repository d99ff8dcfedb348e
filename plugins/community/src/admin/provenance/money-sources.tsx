import { Link } from "react-router-dom";
import type { RewardProvenanceAnswer, RewardSource } from "../../types/provenance";
import { LINK_STYLE } from "../page/link-style";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { AmountRow } from "./amount-row";
import { Quiet } from "./quiet";

/** Which sales and sponsorships paid for a reward, each with its part: together they are its worth. */
export function MoneySources({ answer }: { answer: RewardProvenanceAnswer }) {
  const { t, minor, number } = useWords();
  const { worth_minor, uncovered_minor, sources, sources_count, further_minor, currency_code } = answer;
  if (worth_minor === "0") return <Quiet>{t("provenance.money.none")}</Quiet>;
  const further = sources_count - sources.length;
  return (
    <ul className="flex flex-col gap-y-2">
      {sources.map((source) => (
        <AmountRow key={keyOf(source)} amount={minor(source.minor, currency_code)}>
          <Source source={source} />
        </AmountRow>
      ))}
      {further > 0 && (
        <AmountRow amount={minor(further_minor, currency_code)}>
          {t("provenance.money.further", { total: number(further) })}
        </AmountRow>
      )}
      {uncovered_minor !== "0" && (
        <AmountRow amount={minor(uncovered_minor, currency_code)}>{t("provenance.money.uncovered")}</AmountRow>
      )}
    </ul>
  );
}

function keyOf(source: RewardSource): string {
  if (source.kind === "sale") return source.order.id;
  return source.kind === "sponsorship" ? source.agreement.id : source.id;
}

function Source({ source }: { source: RewardSource }) {
  const { t, locale } = useWords();
  if (source.kind === "unknown") return <>{t("provenance.money.unknown", { id: source.id })}</>;
  const [to, text] =
    source.kind === "sale"
      ? [`/orders/${source.order.id}`, t("provenance.money.sale", { number: source.order.display_id })]
      : [
          `/sponsorship/agreements/${source.agreement.id}`,
          t("provenance.money.sponsorship", { name: wordsOf(source.agreement.partner_name, locale) }),
        ];
  return (
    <Link to={to} className={LINK_STYLE}>
      {text}
    </Link>
  );
}

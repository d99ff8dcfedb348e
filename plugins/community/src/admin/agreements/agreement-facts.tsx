import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import type { AgreementAnswer, AgreementDetailAnswer } from "../../types/agreements";
import { FactList } from "../page/fact-list";
import { LINK_STYLE } from "../page/link-style";
import { useProgram } from "../sponsorship/use-programs";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { dayBefore, partnerName } from "./agreement-words";

interface Props {
  agreement: AgreementAnswer;
  subscription: AgreementDetailAnswer["subscription"];
}

const nextTerm = ({ status, renews }: NonNullable<Props["subscription"]>) =>
  status === "past_due" || status === "unpaid" ? "late" : renews ? "renews" : "ends";

export function AgreementFacts({ agreement, subscription }: Props) {
  const words = useWords();
  const { t, word, date, day, number, locale } = words;
  const { partner_id, program, tier, wish, offer_until, waiting_since, position, place_until } = agreement;
  const { starts_on, ends_before, renews, renewed_by, renewal_state } = agreement;
  return (
    <FactList
      facts={[
        [
          t("agreements.facts.partner"),
          partner_id && <To path={`/sponsorship/partners/${partner_id}`}>{partnerName(agreement, words)}</To>,
        ],
        [
          t("agreements.facts.program"),
          <To key="program" path={`/sponsorship/${program.id}`}>
            {wordsOf(program.name, locale)}
          </To>,
        ],
        [t("agreements.facts.tier"), wordsOf(tier.name, locale)],
        [t("agreements.facts.currency"), agreement.currency_code.toUpperCase()],
        [t("agreements.facts.payment"), t(`agreements.payment.${agreement.payment_choice}`)],
        [t("agreements.facts.subscription"), subscription && t(`agreements.subscription.${nextTerm(subscription)}`)],
        [t("agreements.facts.additions"), agreement.additions.length > 0 && <Additions agreement={agreement} />],
        [
          t("agreements.facts.wish"),
          wish && (
            <Text asChild size="small" className="whitespace-pre-line">
              <span>{wish}</span>
            </Text>
          ),
        ],
        [t("agreements.facts.offerUntil"), agreement.state === "offered" && offer_until && date(offer_until)],
        [
          t("agreements.facts.waiting"),
          waiting_since &&
            [date(waiting_since), position !== null && t("agreements.waiting", { position: number(position) })]
              .filter(Boolean)
              .join(" · "),
        ],
        [t("agreements.facts.place"), place_until && date(place_until)],
        [t("agreements.facts.from"), starts_on && day(starts_on)],
        [t("agreements.facts.until"), ends_before && day(dayBefore(ends_before))],
        [
          t("agreements.facts.renews"),
          renews && <To path={`/sponsorship/agreements/${renews}`}>{t("agreements.facts.earlier")}</To>,
        ],
        [
          t("agreements.facts.renewedBy"),
          renewed_by && (
            <>
              <To path={`/sponsorship/agreements/${renewed_by}`}>{t("agreements.facts.later")}</To>
              {renewal_state && ` · ${word("agreements.state", renewal_state)}`}
            </>
          ),
        ],
        [t("agreements.facts.applied"), date(agreement.created_at)],
        [t("agreements.facts.changed"), date(agreement.updated_at)],
      ].map(([name, value]) => [name as string, value || null])}
    />
  );
}

function To({ path, children }: { path: string; children: ReactNode }) {
  return (
    <Link to={path} className={LINK_STYLE}>
      {children}
    </Link>
  );
}

function Additions({ agreement: { additions, program } }: { agreement: AgreementAnswer }) {
  const { t, number, locale } = useWords();
  const { data } = useProgram(program.id);
  const nameOf = (id: string) => {
    const benefit = data?.benefits.find((each) => each.id === id);
    return benefit ? wordsOf(benefit.name, locale) : id;
  };
  return (
    <ul>
      {additions.map(({ benefit_id, quantity }) => (
        <li key={benefit_id}>
          {t("agreements.facts.addition", { quantity: number(quantity), benefit: nameOf(benefit_id) })}
        </li>
      ))}
    </ul>
  );
}

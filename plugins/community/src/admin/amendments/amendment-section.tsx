import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import type { AgreementDetailAnswer } from "../../types/agreements";
import type { AmendmentAnswer } from "../../types/amendments";
import { FactList } from "../page/fact-list";
import { Section } from "../page/section";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { WithdrawalDialog } from "./withdrawal-dialog";

/** What is proposed: from what to what, and what that costs. */
export function AmendmentSection({ detail: { agreement, amendment } }: { detail: AgreementDetailAnswer }) {
  const { t, date } = useWords();
  const [isAsked, setAsked] = useState(false);
  if (!amendment) return null;
  return (
    <Section
      title={t("amendments.title")}
      text={amendment.is_signed ? t("amendments.signed") : t("amendments.open", { when: date(amendment.until) })}
      aside={
        <Button size="small" variant="secondary" onClick={() => setAsked(true)}>
          {t("amendments.actions.withdraw")}
        </Button>
      }
    >
      <Changes amendment={amendment} />
      <Cost amendment={amendment} />
      {isAsked && <WithdrawalDialog agreement={agreement} onClose={() => setAsked(false)} />}
    </Section>
  );
}

function Changes({ amendment }: { amendment: AmendmentAnswer }) {
  const { t, locale, number, minor } = useWords();
  const { from_tier_name, offer, changes, old_net_minor, new_net_minor } = amendment;
  const currency = offer.currency_code;
  const rows = [
    [t("agreements.facts.tier"), wordsOf(from_tier_name, locale), wordsOf(offer.tier_name, locale)],
    ...changes.map(({ name, from, to }) => [wordsOf(name, locale), number(from), number(to)]),
    [t("agreements.offer.net"), minor(old_net_minor, currency), minor(new_net_minor, currency)],
  ].filter(([, from, to]) => from !== to);
  if (rows.length === 0) return null;
  return (
    <div className="px-6 py-4">
      <table className="w-full">
        <thead>
          <tr>
            {[t("amendments.what"), t("amendments.from"), t("amendments.to")].map((column) => (
              <th key={column} scope="col" className="txt-compact-small-plus text-ui-fg-subtle pb-2 text-start">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y">
          {rows.map(([what, from, to]) => (
            <tr key={what}>
              <th scope="row" className="txt-compact-small py-2 pe-3 text-start font-normal">
                {what}
              </th>
              <td className="txt-compact-small text-ui-fg-subtle py-2 pe-3 tabular-nums">{from}</td>
              <td className="txt-compact-small-plus py-2 tabular-nums">{to}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cost({ amendment }: { amendment: AmendmentAnswer }) {
  const { t, locale, number, minor, day } = useWords();
  const { offer, clause, effective_on, remaining_days, term_days } = amendment;
  const money = (amount: string) => minor(amount.replace("-", ""), offer.currency_code);
  const isBack = amendment.gross_minor.startsWith("-");
  return (
    <FactList
      facts={[
        [
          t("amendments.counted"),
          effective_on &&
            t("amendments.days", {
              when: day(effective_on),
              left: number(remaining_days ?? 0),
              all: number(term_days ?? 0),
            }),
        ],
        [
          t(`amendments.${isBack ? "givenBack" : "toPay"}`),
          amendment.gross_minor === "0"
            ? t("amendments.nothing")
            : t("amendments.withTax", { amount: money(amendment.gross_minor), net: money(amendment.difference_minor) }),
        ],
        [
          t("amendments.form.clause"),
          clause && (
            <Text asChild size="small" className="whitespace-pre-line">
              <span>{wordsOf(clause, locale)}</span>
            </Text>
          ),
        ],
        [t("agreements.offer.message"), offer.message],
      ]}
    />
  );
}

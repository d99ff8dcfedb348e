import { Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { AgreementAnswer } from "../../types/agreements";
import { amountText, dueText } from "../agreements/agreement-words";
import { StateBadge } from "../agreements/state-badge";
import { Section } from "../page/section";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";

export function PartnerAgreements({ agreements }: { agreements: readonly AgreementAnswer[] }) {
  const words = useWords();
  const { t, locale } = words;
  return (
    <Section
      title={t("partners.agreements.title")}
      text={agreements.length === 0 ? t("partners.agreements.none") : undefined}
    >
      {agreements.length > 0 && (
        <ul className="divide-y">
          {agreements.map((agreement) => (
            <li
              key={agreement.id}
              className="hover:bg-ui-bg-base-hover focus-within:bg-ui-bg-base-hover relative flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-6 py-4"
            >
              <div className="min-w-0">
                <Text size="small" leading="compact" weight="plus" className="break-words">
                  <Link
                    to={`/sponsorship/agreements/${agreement.id}`}
                    className="after:absolute after:inset-0 focus-visible:underline focus-visible:outline-none"
                  >
                    {wordsOf(agreement.program.name, locale)} · {wordsOf(agreement.tier.name, locale)}
                  </Link>
                </Text>
                <Text size="small" className="text-ui-fg-subtle">
                  {[amountText(agreement, words), dueText(agreement, words)].filter(Boolean).join(" · ")}
                </Text>
              </div>
              <StateBadge state={agreement.state} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

import { Text } from "@medusajs/ui";
import type { ChangeRequestAnswer } from "../../types/amendments";
import { FactList } from "../page/fact-list";
import { Section } from "../page/section";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";

/** What the partner would like to be different; a proposal answers it. */
export function ChangeRequest({ request }: { request: ChangeRequestAnswer | null }) {
  const { t, locale, number, date } = useWords();
  if (!request) return null;
  return (
    <Section title={t("amendments.request.title")} text={t("amendments.request.text")}>
      <FactList
        facts={[
          [
            t("agreements.facts.wish"),
            <Text key="wish" asChild size="small" className="whitespace-pre-line">
              <span>{request.words}</span>
            </Text>,
          ],
          [t("agreements.facts.tier"), wordsOf(request.tier_name, locale)],
          [
            t("agreements.facts.additions"),
            request.additions
              .map(({ name, quantity }) =>
                t("agreements.facts.addition", { quantity: number(quantity), benefit: wordsOf(name, locale) }),
              )
              .join(", "),
          ],
          [t("amendments.request.when"), date(request.requested_at)],
        ]}
      />
    </Section>
  );
}

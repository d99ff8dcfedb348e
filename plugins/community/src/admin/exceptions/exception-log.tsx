import { Text } from "@medusajs/ui";
import type { ExceptionAnswer, ExceptionLogEntry } from "../../types/exceptions";
import { Section } from "../page/section";
import { useWords, type WordBook } from "../use-words";

export function ExceptionLog({ exception }: { exception: ExceptionAnswer }) {
  const words = useWords();
  if (exception.log.length === 0) return null;
  return (
    <Section title={words.t("exceptions.log.title")}>
      <ol className="divide-y">
        {exception.log.map((entry) => (
          <li key={`${entry.at} ${entry.what}`} className="px-6 py-3">
            <Text size="small" leading="compact">
              {what(entry, words)}
            </Text>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {words.date(entry.at)}
            </Text>
            {entry.note && (
              <Text size="small" className="text-ui-fg-subtle mt-1 whitespace-pre-line">
                {entry.note}
              </Text>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function what({ what: act, outcome }: ExceptionLogEntry, { t, word }: WordBook): string {
  if (act === "settled" || act === "reopened") return t(`exceptions.log.${act}`);
  return t("exceptions.log.action", {
    action: word("exceptions.action", `${act}.button`),
    outcome: word("exceptions.outcome", outcome),
  });
}

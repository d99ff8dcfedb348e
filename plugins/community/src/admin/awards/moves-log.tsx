import { Text } from "@medusajs/ui";
import type { AwardDetailAnswer } from "../../types/awards";
import { Section } from "../page/section";
import { useWords } from "../use-words";

/** What became of it, from the beginning, and by whom. */
export function MovesLog({ moves }: Pick<AwardDetailAnswer, "moves">) {
  const { t, word, date } = useWords();
  return (
    <Section title={t("awards.log.title")}>
      <ol className="divide-y">
        {moves.map(({ to_state, by, reason, moved_at }) => (
          <li key={to_state} className="px-6 py-3">
            <Text size="small" leading="compact">
              {word("awards.state", to_state)}
            </Text>
            <Text size="xsmall" className="text-ui-fg-subtle break-all">
              {t("awards.log.by", { who: by, when: date(moved_at) })}
            </Text>
            {reason && (
              <Text size="small" className="text-ui-fg-subtle mt-1 whitespace-pre-line break-words">
                {reason}
              </Text>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

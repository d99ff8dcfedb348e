import { Text } from "@medusajs/ui";
import type { GoalMoveAnswer } from "../../types/impact";
import { Section } from "../page/section";
import { useWords } from "../use-words";
import { usePeople } from "./use-people";

export function MovesLog({ moves }: { moves: GoalMoveAnswer[] }) {
  const { t, word, date } = useWords();
  const emailOf = usePeople();
  return (
    <Section title={t("goals.log.title")} text={moves.length === 0 ? t("goals.log.none") : undefined}>
      {moves.length > 0 && (
        <ol className="divide-y">
          {moves.map(({ from, to, note, moved_by, moved_at }) => (
            <li key={`${moved_at} ${to}`} className="px-6 py-3">
              <Text size="small" leading="compact">
                {t("goals.log.step", { from: word("goals.state", from), to: word("goals.state", to) })}
              </Text>
              <Text size="xsmall" className="text-ui-fg-subtle break-words">
                {t("goals.log.by", { who: emailOf(moved_by), when: date(moved_at) })}
              </Text>
              {note && (
                <Text size="small" className="text-ui-fg-subtle mt-1 whitespace-pre-line">
                  {note}
                </Text>
              )}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

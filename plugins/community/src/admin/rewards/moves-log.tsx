import { Text } from "@medusajs/ui";
import type { RewardDetailAnswer } from "../../types/rewards";
import { Section } from "../page/section";
import { useWords } from "../use-words";

/** What became of it, from the beginning. */
export function MovesLog({ moves }: Pick<RewardDetailAnswer, "moves">) {
  const { t, word, date } = useWords();
  return (
    <Section title={t("rewards.log.title")}>
      <ol className="divide-y">
        {moves.map(({ from_state, to_state, actor, reason, moved_at }) => {
          const to = word("rewards.state", to_state);
          return (
            <li key={`${moved_at} ${to_state}`} className="px-6 py-3">
              <Text size="small" leading="compact">
                {from_state ? t("rewards.log.step", { from: word("rewards.state", from_state), to }) : to}
              </Text>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {t("rewards.log.by", { who: word("rewards.log.actor", actor), when: date(moved_at) })}
              </Text>
              {reason && (
                <Text size="small" className="text-ui-fg-subtle mt-1 whitespace-pre-line break-words">
                  {reason}
                </Text>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

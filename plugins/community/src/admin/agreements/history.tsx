import { Text } from "@medusajs/ui";
import type { AgreementMoveAnswer } from "../../types/agreements";
import { agreements as texts } from "../i18n/en/agreements";
import { Section } from "../page/section";
import { useWords } from "../use-words";

export function History({ moves }: { moves: readonly AgreementMoveAnswer[] }) {
  const { t, word, date } = useWords();
  /** What nobody did has a reason of the shop's own; people's are in their words. */
  const said = ({ actor, reason }: AgreementMoveAnswer) =>
    actor === "clock" && reason && reason in texts.log.reason ? t(`agreements.log.reason.${reason}`) : reason;
  return (
    <Section title={t("agreements.log.title")} text={t("agreements.log.intro")}>
      <ol className="divide-y">
        {moves.map((move) => (
          <li key={`${move.moved_at} ${move.event ?? move.to_state}`} className="px-6 py-3">
            <Text size="small" leading="compact">
              {move.event
                ? word("amendments.event", move.event)
                : t("agreements.log.step", {
                    from: word("agreements.state", move.from_state),
                    to: word("agreements.state", move.to_state),
                  })}
            </Text>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {t("agreements.log.by", { who: t(`agreements.log.${move.actor}`), when: date(move.moved_at) })}
            </Text>
            {move.reason && (
              <Text size="small" className="text-ui-fg-subtle mt-1 whitespace-pre-line break-words">
                {said(move)}
              </Text>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

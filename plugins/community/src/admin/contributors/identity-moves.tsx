import { Text } from "@medusajs/ui";
import type { ContributorDetailAnswer } from "../../types/recognition";
import { Section } from "../page/section";
import { useWords } from "../use-words";

/** Which address was whose before, the newest first. */
export function IdentityMoves({ moves }: Pick<ContributorDetailAnswer, "moves">) {
  const { t, date, number } = useWords();
  return (
    <Section title={t("contributors.moves.title")} text={moves.length === 0 ? t("contributors.moves.none") : undefined}>
      {moves.length > 0 && (
        <ol className="divide-y">
          {moves.map(({ identity, from_name, to_name, points, reason, moved_at }) => (
            <li key={`${moved_at} ${identity} ${from_name} ${to_name}`} className="px-6 py-3">
              <Text size="small" leading="compact" className="break-all">
                {identity}
              </Text>
              <Text size="small" className="break-words">
                {t("contributors.moves.step", { from: from_name, to: to_name })}
              </Text>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {t("contributors.points", { points: number(points) })} · {date(moved_at)}
              </Text>
              {reason && (
                <Text size="small" className="text-ui-fg-subtle mt-1 whitespace-pre-line break-words">
                  {reason}
                </Text>
              )}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

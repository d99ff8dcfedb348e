import { Badge, Text } from "@medusajs/ui";
import { useState } from "react";
import type { ImportAnswer, ImportOutcome } from "../../types/partnership";
import { Pager } from "../page/pager";
import { useWords } from "../use-words";

const OUTCOMES = ["created", "changed", "unchanged", "kept", "frozen"] as const satisfies readonly ImportOutcome[];
const COLOR = { created: "green", changed: "blue", unchanged: "grey", kept: "orange", frozen: "orange" } as const;
const PAGE = 20;

/** What became of each row, or what would; and which words had no kind of their own. */
export function ImportReport({ answer }: { answer: ImportAnswer }) {
  const { t, number, word } = useWords();
  const [offset, setOffset] = useState(0);
  const { programs, tiers, benefits, promises } = answer.counts;
  const shown = answer.lines.slice(offset, offset + PAGE);
  return (
    <div className="divide-y">
      <div className="flex flex-col gap-y-3 px-6 py-4" role="status">
        <Text size="small" weight="plus">
          {t(answer.dry_run ? "sponsorship.import.wouldBe" : "sponsorship.import.done")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t("sponsorship.import.counts", {
            programs: number(programs),
            tiers: number(tiers),
            benefits: number(benefits),
            promises: number(promises),
          })}
        </Text>
        <ul className="flex flex-wrap gap-2">
          {OUTCOMES.filter((outcome) => answer.outcomes[outcome] > 0).map((outcome) => (
            <li key={outcome}>
              <Badge size="2xsmall" color={COLOR[outcome]}>
                {word("sponsorship.outcome", outcome)}: {number(answer.outcomes[outcome])}
              </Badge>
            </li>
          ))}
        </ul>
      </div>
      <ul>
        {shown.map(({ row, kind, outcome }) => (
          <li key={`${kind} ${row}`} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-6 py-2">
            <Text size="small" className="min-w-0 break-all">
              <span className="text-ui-fg-subtle">{word("sponsorship.row", kind)}</span> {row}
            </Text>
            <Badge size="2xsmall" color={COLOR[outcome]}>
              {word("sponsorship.outcome", outcome)}
            </Badge>
          </li>
        ))}
      </ul>
      <Pager count={answer.lines.length} limit={PAGE} offset={offset} onPage={(page) => setOffset((page - 1) * PAGE)} />
      {answer.notes.length > 0 && (
        <details className="px-6 py-4">
          <summary className="txt-small cursor-pointer font-medium">
            {t("sponsorship.import.notes", { notes: number(answer.notes.length) })}
          </summary>
          <ul className="mt-3 flex flex-col gap-y-2">
            {answer.notes.map(({ row, code, message }) => (
              <li key={`${row} ${message}`} className="txt-small break-words">
                <span className="text-ui-fg-subtle">
                  {row} · {word("sponsorship.note", code)}
                </span>{" "}
                {message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

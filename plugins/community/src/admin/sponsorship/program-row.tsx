import { StatusBadge, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { ProgramAnswer, ProgramState } from "../../types/partnership";
import { useWords } from "../use-words";
import { wordsOf } from "./words-of";

const COLOR = { draft: "grey", published: "green", closed: "orange" } as const satisfies Record<ProgramState, string>;

export function ProgramBadge({ state }: { state: ProgramState }) {
  const { word } = useWords();
  return (
    <StatusBadge color={COLOR[state] ?? "grey"} className="whitespace-nowrap">
      {word("sponsorship.state", state)}
    </StatusBadge>
  );
}

/** One line on a desk, a small card on a phone; all of it can be pressed. */
export function ProgramRow({ program }: { program: ProgramAnswer }) {
  const { t, number, locale } = useWords();
  return (
    <li className="hover:bg-ui-bg-base-hover focus-within:bg-ui-bg-base-hover relative grid grid-cols-1 gap-x-6 gap-y-2 px-6 py-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)_7rem] lg:items-center">
      <Text size="small" leading="compact" weight="plus" className="min-w-0 break-words">
        <Link
          to={`/sponsorship/${program.id}`}
          className="after:absolute after:inset-0 focus-visible:underline focus-visible:outline-none"
        >
          {wordsOf(program.name, locale)}
        </Link>
        {program.version > 1 && (
          <span className="text-ui-fg-subtle ms-2 font-normal">
            {t("catalogue.version.number", { version: number(program.version) })}
          </span>
        )}
      </Text>
      <Text size="small" leading="compact">
        {t("sponsorship.tierCount", { tiers: number(program.tiers) })}
      </Text>
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {t("sponsorship.benefitCount", { benefits: number(program.benefits) })}
      </Text>
      <div className="justify-self-start lg:justify-self-end">
        <ProgramBadge state={program.state} />
      </div>
    </li>
  );
}

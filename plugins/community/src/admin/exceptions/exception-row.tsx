import { Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { ExceptionAnswer } from "../../types/exceptions";
import { useWords } from "../use-words";
import { leftToDo } from "./left-to-do";
import { StateBadge } from "./state-badge";

/** What happened, to whom, what was done, what is left: one line on a desk, a small card on a phone. */
export function ExceptionRow({ exception }: { exception: ExceptionAnswer }) {
  const words = useWords();
  const { t, word, date, money } = words;
  const { id, kind, order, email, amount, currency, occurrences, done, state, updated_at } = exception;
  const whom = [
    order && `#${order.display_id}`,
    email,
    amount && currency && money(amount, currency),
    date(updated_at),
    occurrences > 1 && t("exceptions.times", { total: occurrences }),
  ].filter((part) => typeof part === "string");
  return (
    <li className="hover:bg-ui-bg-base-hover focus-within:bg-ui-bg-base-hover relative grid grid-cols-1 gap-x-6 gap-y-2 px-6 py-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)_auto] lg:items-center">
      <div className="min-w-0">
        <Text size="small" leading="compact" weight="plus">
          <Link
            to={`/exceptions/${id}`}
            className="after:absolute after:inset-0 focus-visible:underline focus-visible:outline-none"
          >
            {word("exceptions.kind", `${kind}.title`)}
          </Link>
        </Text>
        <Text size="small" className="text-ui-fg-subtle flex flex-wrap gap-x-3">
          {whom.map((part) => (
            <span key={part} className="min-w-0 break-words">
              {part}
            </span>
          ))}
        </Text>
      </div>
      <div className="grid grid-cols-2 gap-x-4 lg:contents">
        <Fact name={t("exceptions.columns.done")} value={word("exceptions.done", done)} />
        <Fact name={t("exceptions.columns.left")} value={leftToDo(exception, words)} />
      </div>
      <div className="justify-self-start lg:justify-self-end">
        <StateBadge state={state} />
      </div>
    </li>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <Text size="xsmall" leading="compact" className="text-ui-fg-subtle">
        {name}
      </Text>
      <Text size="small" leading="compact">
        {value}
      </Text>
    </div>
  );
}

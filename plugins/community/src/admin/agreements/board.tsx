import { Text } from "@medusajs/ui";
import { useId } from "react";
import { Link } from "react-router-dom";
import type { AgreementAnswer, AgreementState } from "../../types/agreements";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { amountText, dueText, partnerName } from "./agreement-words";
import { BOARD_STATES } from "./list-address";
import { RenewalBadge } from "./renewal-note";

/** A column for each state under way; below each other where there is no room beside. */
export function Board({ agreements }: { agreements: readonly AgreementAnswer[] }) {
  return (
    <div className="grid grid-cols-1 items-start gap-3 p-4 md:grid-cols-2 xl:grid-cols-5">
      {BOARD_STATES.map((state) => (
        <Column key={state} state={state} agreements={agreements.filter((each) => each.state === state)} />
      ))}
    </div>
  );
}

function Column({ state, agreements }: { state: AgreementState; agreements: readonly AgreementAnswer[] }) {
  const { t, number } = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id} className="bg-ui-bg-subtle min-w-0 rounded-lg p-2">
      <Text asChild size="small" leading="compact" weight="plus" className="px-2 py-1.5">
        <h2 id={id}>
          {t("agreements.board.count", { state: t(`agreements.state.${state}`), total: number(agreements.length) })}
        </h2>
      </Text>
      {agreements.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-2 py-3">
          {t("agreements.board.none")}
        </Text>
      ) : (
        <ul className="mt-1 flex flex-col gap-y-2">
          {agreements.map((agreement) => (
            <Card key={agreement.id} agreement={agreement} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** All of it can be pressed. */
function Card({ agreement }: { agreement: AgreementAnswer }) {
  const words = useWords();
  const { t, locale, number } = words;
  const { id, tier, program, position } = agreement;
  const amount = amountText(agreement, words);
  const facts = [
    position !== null && t("agreements.waiting", { position: number(position) }),
    dueText(agreement, words),
  ];
  return (
    <li className="bg-ui-bg-base shadow-elevation-card-rest hover:bg-ui-bg-base-hover focus-within:shadow-borders-focus relative rounded-md px-3 py-2.5">
      <Text size="small" leading="compact" weight="plus" className="break-words">
        <Link to={`/sponsorship/agreements/${id}`} className="after:absolute after:inset-0 focus-visible:outline-none">
          {partnerName(agreement, words)}
        </Link>{" "}
        <RenewalBadge agreement={agreement} />
      </Text>
      <Text size="small" leading="compact" className="mt-1 break-words">
        {wordsOf(tier.name, locale)}
        {amount && <span className="tabular-nums"> · {amount}</span>}
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle mt-1 break-words">
        {wordsOf(program.name, locale)}
      </Text>
      {facts.filter(Boolean).map((fact) => (
        <Text key={String(fact)} size="xsmall" className="text-ui-fg-subtle">
          {fact}
        </Text>
      ))}
    </li>
  );
}

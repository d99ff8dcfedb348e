import { StatusBadge, Text } from "@medusajs/ui";
import { useId } from "react";
import { Link } from "react-router-dom";
import type { WaitListLine, WaitListPerson } from "../../types/wait-list";
import { LINK_STYLE } from "../page/link-style";
import { useWords } from "../use-words";

/** One sold-out thing and who waits for it, in the order in which they are asked. */
export function Line({ line }: { line: WaitListLine }) {
  const { t } = useWords();
  const id = useId();
  const { people, waiting, offered } = line;
  const hidden = waiting + offered - people.length;
  return (
    <li className="px-6 py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <Text size="small" leading="compact" weight="plus" id={id}>
          <Link to={`/products/${line.product_id}/variants/${line.variant_id}`} className={LINK_STYLE}>
            {[line.product_title, line.variant_title].filter(Boolean).join(" · ")}
          </Link>{" "}
          <span className="text-ui-fg-subtle font-mono font-normal">{line.sku}</span>
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {t("waitList.counts", { waiting, offered })}
        </Text>
      </div>
      <ol aria-labelledby={id} className="bg-ui-bg-subtle mt-3 divide-y rounded-md">
        {people.map((person) => (
          <Person key={person.id} person={person} />
        ))}
      </ol>
      {hidden > 0 && (
        <Text size="xsmall" className="text-ui-fg-subtle mt-2">
          {t("waitList.more", { total: hidden })}
        </Text>
      )}
    </li>
  );
}

function Person({ person: { email, quantity, state, joined_at, offer } }: { person: WaitListPerson }) {
  const { t, date } = useWords();
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3">
      <div className="min-w-0">
        <Text size="small" leading="compact" className="break-words">
          {email}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("waitList.wants", { total: quantity })} · {t("waitList.since", { when: date(joined_at) })}
        </Text>
      </div>
      <StatusBadge color={state === "offered" ? "orange" : "grey"}>
        {offer ? t("waitList.offered", { total: offer.quantity, when: date(offer.expires_at) }) : t("waitList.waiting")}
      </StatusBadge>
    </li>
  );
}

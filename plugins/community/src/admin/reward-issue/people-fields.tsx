import { Text } from "@medusajs/ui";
import { useId, useRef, useState } from "react";
import { useContributors } from "../contributors/use-contributors";
import { usePaused } from "../page/use-paused";
import { useWords } from "../use-words";
import { Finder } from "./finder";
import type { IssueFieldsProps, NamedPerson } from "./issue-draft";
import { RemoveButton } from "./remove-button";

const SHOWN = 8;

/** Those who are thanked by name. */
export function PeopleFields({ draft: { people }, onChange, problems }: IssueFieldsProps) {
  const { t, number } = useWords();
  const [typed, setTyped] = useState("");
  const asked = usePaused(typed).trim();
  // As many more as could be named already, so that those do not stand in the way of others.
  const limit = String(Math.min(SHOWN + people.length, 200));
  const { data, error, isPlaceholderData } = useContributors(new URLSearchParams({ q: asked, limit, offset: "0" }));
  const input = useRef<HTMLInputElement>(null);
  const isFound = data && !isPlaceholderData && asked === typed.trim();
  const found = isFound
    ? data.contributors
        .filter(({ id, is_erased }) => !is_erased && !people.some((person) => person.id === id))
        .slice(0, SHOWN)
    : undefined;
  const add = (id: string) => {
    const person = found?.find((each) => each.id === id);
    if (!person) return;
    onChange({ people: [...people, { id, name: person.name }] });
    setTyped("");
    // The button that was pressed is gone then.
    input.current?.focus();
  };
  const remove = (id: string) => {
    onChange({ people: people.filter((person) => person.id !== id) });
    input.current?.focus();
  };
  return (
    <div className="flex flex-col gap-y-4">
      <Finder
        label={t("rewardIssue.who.search")}
        hint={t("rewardIssue.who.searchHint")}
        problem={problems.contributor_ids}
        typed={typed}
        onType={setTyped}
        found={found?.map(({ id, name, points }) => ({
          id,
          name,
          note: t("contributors.points", { points: number(points) }),
        }))}
        error={error}
        onAdd={add}
        input={input}
      />
      <Named people={people} onRemove={remove} />
    </div>
  );
}

function Named({ people, onRemove }: { people: readonly NamedPerson[]; onRemove: (id: string) => void }) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="flex flex-col gap-y-1.5">
      <Text id={id} size="small" weight="plus" leading="compact">
        {t("rewardIssue.who.named")}
      </Text>
      {people.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          {t("rewardIssue.who.none")}
        </Text>
      ) : (
        <ul aria-labelledby={id} className="flex flex-wrap gap-2">
          {people.map((person) => (
            <li key={person.id} className="bg-ui-bg-subtle flex max-w-full items-center gap-x-1 rounded-md ps-3">
              <Text size="small" leading="compact" className="min-w-0 break-words">
                {person.name}
              </Text>
              <RemoveButton name={person.name} onRemove={() => onRemove(person.id)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

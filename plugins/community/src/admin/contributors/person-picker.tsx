import { Input, Label, RadioGroup, Text } from "@medusajs/ui";
import { useId, useState } from "react";
import { Field } from "../page/field";
import { usePaused } from "../page/use-paused";
import { useWords } from "../use-words";
import type { ListedContributor } from "./contributor-row";
import { useContributors } from "./use-contributors";

const SHOWN = 8;

interface PersonPickerProps {
  label: string;
  /** Who cannot be chosen. */
  notIds: readonly string[];
  chosen: ListedContributor | null;
  onChoose: (contributor: ListedContributor | null) => void;
  problem: string | undefined;
}

/** Finds somebody by what is typed; typing on gives up the choice, so that nobody is chosen unseen. */
export function PersonPicker({ label, notIds, chosen, onChoose, problem }: PersonPickerProps) {
  const { t, number, error: say } = useWords();
  const [typed, setTyped] = useState("");
  // As many more as cannot be chosen, so that those do not stand in the way of others.
  const limit = String(Math.min(SHOWN + notIds.length, 200));
  const query = new URLSearchParams({ q: usePaused(typed).trim(), limit, offset: "0" });
  const { data, error, isPending } = useContributors(query);
  const others =
    data?.contributors.filter(({ id, is_erased }) => !is_erased && !notIds.includes(id)).slice(0, SHOWN) ?? [];
  return (
    <>
      <Field label={label} hint={t("contributors.search.hint")} problem={problem}>
        {(control) => (
          <Input
            {...control}
            inputMode="search"
            autoComplete="off"
            maxLength={200}
            value={typed}
            onChange={(event) => {
              onChoose(null);
              setTyped(event.target.value);
            }}
          />
        )}
      </Field>
      <div role="status">
        {isPending && <Note text={t("contributors.merge.searching")} />}
        {error && <Note text={say(error)} />}
        {data && others.length === 0 && <Note text={t("contributors.merge.nobody")} />}
        {others.length > 0 && (
          <span className="sr-only">{t("contributors.search.found", { total: number(others.length) })}</span>
        )}
      </div>
      {others.length > 0 && (
        <RadioGroup
          aria-label={t("contributors.merge.found")}
          value={chosen?.id ?? ""}
          onValueChange={(id) => onChoose(others.find((other) => other.id === id) ?? null)}
        >
          {others.map((other) => (
            <Person key={other.id} person={other} />
          ))}
        </RadioGroup>
      )}
    </>
  );
}

const Note = ({ text }: { text: string }) => (
  <Text size="small" className="text-ui-fg-subtle">
    {text}
  </Text>
);

function Person({ person: { id, name, points, contributions } }: { person: ListedContributor }) {
  const { t, number } = useWords();
  const itemId = useId();
  return (
    <div className="flex items-start gap-x-2">
      <RadioGroup.Item id={itemId} value={id} />
      <Label htmlFor={itemId} size="small" className="min-w-0 break-words">
        {name}{" "}
        <span className="text-ui-fg-subtle">
          ({t("contributors.points", { points: number(points) })},{" "}
          {t("contributors.contributions", { total: number(contributions) })})
        </span>
      </Label>
    </div>
  );
}

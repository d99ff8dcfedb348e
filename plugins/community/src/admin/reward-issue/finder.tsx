import { Button, Input, Text } from "@medusajs/ui";
import type { KeyboardEvent, RefObject } from "react";
import { Field } from "../page/field";
import { useWords } from "../use-words";

export interface Found {
  id: string;
  name: string;
  note?: string;
  picture?: string | null;
}

interface FinderProps {
  label: string;
  hint: string;
  problem: string | undefined;
  typed: string;
  onType: (typed: string) => void;
  /** Undefined while it is asked for. */
  found: readonly Found[] | undefined;
  error: unknown;
  onAdd: (id: string) => void;
  input: RefObject<HTMLInputElement>;
}

/** Finds by what is typed; each of what is found is added with a button of its own. */
export function Finder(props: FinderProps) {
  const { label, hint, problem, typed, onType, found, error, onAdd, input } = props;
  const { t, number, error: say } = useWords();
  const isAsking = typed.trim() !== "";
  // Whoever ends a search with Enter does not send the form.
  const keep = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !event.nativeEvent.isComposing) event.preventDefault();
  };
  const said = () => {
    if (error) return say(error);
    if (!found) return t("rewardIssue.find.searching");
    return t(`rewardIssue.find.${found.length === 0 ? "nothing" : "found"}`, { total: number(found.length) });
  };
  return (
    <div className="flex flex-col gap-y-2">
      <Field label={label} hint={hint} problem={problem}>
        {(control) => (
          <Input
            ref={input}
            {...control}
            inputMode="search"
            autoComplete="off"
            maxLength={200}
            value={typed}
            onKeyDown={keep}
            onChange={(event) => onType(event.target.value)}
          />
        )}
      </Field>
      <div role="status">
        {isAsking && (
          <Text size="small" className="text-ui-fg-subtle">
            {said()}
          </Text>
        )}
      </div>
      {isAsking && found && found.length > 0 && (
        <ul aria-label={t("rewardIssue.find.results")} className="bg-ui-bg-subtle divide-y rounded-md">
          {found.map((each) => (
            <Row key={each.id} found={each} onAdd={onAdd} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Row({ found: { id, name, note, picture }, onAdd }: { found: Found; onAdd: (id: string) => void }) {
  const { t } = useWords();
  return (
    <li className="flex items-center justify-between gap-x-4 px-4 py-2">
      <div className="flex min-w-0 items-center gap-x-3">
        {picture && <img src={picture} alt="" className="h-8 w-6 shrink-0 rounded object-cover" />}
        <Text size="small" leading="compact" className="min-w-0 break-words">
          {name} {note && <span className="text-ui-fg-subtle">{note}</span>}
        </Text>
      </div>
      <Button
        type="button"
        size="small"
        variant="secondary"
        aria-label={t("rewardIssue.find.addThis", { name })}
        onClick={() => onAdd(id)}
      >
        {t("rewardIssue.find.add")}
      </Button>
    </li>
  );
}

import { Text } from "@medusajs/ui";
import { useRef, useState } from "react";
import { usePaused } from "../page/use-paused";
import type { Problems } from "../page/use-problems";
import { useWords } from "../use-words";
import { Finder } from "./finder";
import type { ThingDraft } from "./issue-draft";
import { ThingRow } from "./thing-row";
import { useProducts } from "./use-products";

const SHOWN = 8;
/** As many as the shop takes for one reward. */
const MOST = 10;

interface ThingsFieldsProps {
  draft: { things: readonly ThingDraft[] };
  onChange: (part: { things: readonly ThingDraft[] }) => void;
  problems: Problems;
}

/** What whoever is thanked is given. */
export function ThingsFields({ draft: { things }, onChange, problems }: ThingsFieldsProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState("");
  const asked = usePaused(typed).trim();
  const { data, error, isPlaceholderData } = useProducts(asked, SHOWN);
  const input = useRef<HTMLInputElement>(null);
  const found = !isPlaceholderData && asked === typed.trim() ? data : undefined;
  const add = (id: string) => {
    const product = found?.find((each) => each.id === id);
    if (!product) return;
    const { title, variants } = product;
    const thing = { key: crypto.randomUUID(), productId: id, title, variants, variantId: null, quantity: "1" };
    onChange({ things: [...things, thing] });
    setTyped("");
    // The button that was pressed is gone then.
    input.current?.focus();
  };
  const change = (key: string, part: Partial<ThingDraft>) =>
    onChange({ things: things.map((thing) => (thing.key === key ? { ...thing, ...part } : thing)) });
  const remove = (key: string) => {
    onChange({ things: things.filter((thing) => thing.key !== key) });
    input.current?.focus();
  };
  return (
    <div className="flex flex-col gap-y-4">
      {things.length < MOST ? (
        <Finder
          label={t("rewardIssue.things.search")}
          hint={t("rewardIssue.things.searchHint")}
          problem={problems.items}
          typed={typed}
          onType={setTyped}
          found={found?.map(({ id, title, thumbnail }) => ({ id, name: title, picture: thumbnail }))}
          error={error}
          onAdd={add}
          input={input}
        />
      ) : (
        <Note text={t("rewardIssue.things.full")} />
      )}
      {things.length === 0 ? (
        <Note text={t("rewardIssue.things.none")} />
      ) : (
        <ul className="divide-y">
          {things.map((thing, index) => (
            <ThingRow
              key={thing.key}
              thing={thing}
              at={`items[${index}]`}
              problems={problems}
              onChange={(part) => change(thing.key, part)}
              onRemove={() => remove(thing.key)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

const Note = ({ text }: { text: string }) => (
  <Text size="small" className="text-ui-fg-subtle">
    {text}
  </Text>
);

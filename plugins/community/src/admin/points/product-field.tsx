import { Text } from "@medusajs/ui";
import { useRef, useState } from "react";
import { usePaused } from "../page/use-paused";
import { Finder } from "../reward-issue/finder";
import { RemoveButton } from "../reward-issue/remove-button";
import { useProducts } from "../reward-issue/use-products";
import { useWords } from "../use-words";
import type { RedeemableDraft } from "./redeemable-draft";

const SHOWN = 8;

interface ProductFieldProps {
  product: RedeemableDraft["product"];
  onChange: (product: RedeemableDraft["product"]) => void;
  problem: string | undefined;
}

/** One thing from the shop: another one takes its place. */
export function ProductField({ product, onChange, problem }: ProductFieldProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState("");
  const asked = usePaused(typed).trim();
  const { data, error, isPlaceholderData } = useProducts(asked, SHOWN);
  const input = useRef<HTMLInputElement>(null);
  const found = !isPlaceholderData && asked === typed.trim() ? data : undefined;
  const choose = (chosen: RedeemableDraft["product"]) => {
    onChange(chosen);
    setTyped("");
    // The button that was pressed is gone then.
    input.current?.focus();
  };
  return (
    <div className="flex flex-col gap-y-3">
      <Finder
        label={t("points.form.product")}
        hint={t("rewardIssue.things.searchHint")}
        problem={problem}
        typed={typed}
        onType={setTyped}
        found={found?.map(({ id, title, thumbnail }) => ({ id, name: title, picture: thumbnail }))}
        error={error}
        onAdd={(id) => {
          const one = found?.find((each) => each.id === id);
          if (one) choose({ id, title: one.title });
        }}
        input={input}
      />
      <div className="flex items-center gap-x-2" role="status">
        <Text size="small" className={product ? "min-w-0 break-words" : "text-ui-fg-subtle"}>
          {product ? t("points.form.chosen", { title: product.title }) : t("rewardIssue.things.none")}
        </Text>
        {product && <RemoveButton name={product.title} onRemove={() => choose(null)} />}
      </div>
    </div>
  );
}

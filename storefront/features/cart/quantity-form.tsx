import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { Form } from "react-router";
import { Icon } from "~/components/icon";
import type { CartLine } from "~/lib/cart/lines";

/**
 * Minus, number, plus. Every button is a submit button, so it works without scripts; the first one in the form is what
 * the Enter key presses, so it takes the number as it was typed.
 */
export function QuantityForm({ line, problem }: { line: CartLine; problem: string | undefined }) {
  const { t } = useLingui();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The cart kept its quantity, so the field goes back to it, as it does without scripts.
    if (problem && field.current) field.current.value = String(line.quantity);
  }, [problem, line.quantity]);
  const { id, title, quantity } = line;
  return (
    <Form method="post" preventScrollReset className="flex items-center rounded-full border border-edge">
      <input type="hidden" name="intent" value="quantity" />
      <input type="hidden" name="line_id" value={id} />
      <button type="submit" className="button order-last ms-1 sr-only focus:not-sr-only">
        <Trans>Update</Trans>
      </button>
      <button
        type="submit"
        name="set"
        value={quantity - 1}
        className="icon-button"
        aria-label={t`One less of ${title}`}
      >
        <Icon name="minus" className="size-4" />
      </button>
      <input
        key={quantity}
        ref={field}
        type="number"
        name="quantity"
        min={0}
        max={99}
        defaultValue={quantity}
        inputMode="numeric"
        aria-label={t`Quantity of ${title}`}
        className="quantity-input w-10 bg-transparent text-center tabular-nums"
        onBlur={(event) => {
          const { value, form } = event.currentTarget;
          const next = event.relatedTarget;
          // Leaving for another button of this form already sends it.
          const isSending = next instanceof HTMLButtonElement && next.form === form;
          if (value !== String(quantity) && !isSending) form?.requestSubmit();
        }}
      />
      <button
        type="submit"
        name="set"
        value={quantity + 1}
        className="icon-button"
        aria-label={t`One more of ${title}`}
      >
        <Icon name="plus" className="size-4" />
      </button>
    </Form>
  );
}

import { Trans } from "@lingui/react/macro";
import { describedBy, fieldId } from "~/components/buying/form-field";
import { Icon } from "~/components/icon";
import { quantityField } from "./pricing";
import type { TierFormView } from "./tier-form.server";

interface Props {
  additions: TierFormView["additions"];
  quantities: Record<string, number>;
  errors: Record<string, string>;
  values: Record<string, string> | undefined;
}

/** Benefits that are sold by themselves; most sponsors want none, so they are folded away until one is chosen. */
export function AdditionFields({ additions, quantities, errors, values }: Props) {
  const isOpen = additions.some(({ id }) => (quantities[id] ?? 0) > 0 || errors[quantityField(id)]);
  return (
    <details open={isOpen || undefined} className="rounded-2xl border border-line px-5 py-3">
      <summary className="flex min-h-10 items-center justify-between gap-4 font-semibold">
        <Trans>Add single benefits</Trans>
        <Icon name="plus" className="size-5 shrink-0" />
      </summary>
      <ul className="mt-2 divide-y divide-line">
        {additions.map(({ id, name, description, prices }) => {
          const field = quantityField(id);
          const error = errors[field];
          return (
            <li key={id} className="flex flex-wrap items-start gap-x-6 gap-y-2 py-4">
              <div className="min-w-52 flex-1">
                <label htmlFor={fieldId(field)} className="font-medium">
                  {name}
                </label>
                {description && description !== name && <p className="text-sm text-quiet">{description}</p>}
                <p id={`${fieldId(field)}-hint`} className="text-sm tabular-nums text-quiet">
                  <Trans>each {prices}</Trans>
                </p>
                {error && (
                  <p id={`${fieldId(field)}-error`} className="field-error">
                    {error}
                  </p>
                )}
              </div>
              <input
                type="text"
                inputMode="numeric"
                id={fieldId(field)}
                name={field}
                defaultValue={values?.[field] ?? String(quantities[id] ?? 0)}
                maxLength={4}
                className="field max-w-20 text-end tabular-nums"
                aria-invalid={error ? true : undefined}
                aria-describedby={describedBy(field, error, prices)}
              />
            </li>
          );
        })}
      </ul>
    </details>
  );
}

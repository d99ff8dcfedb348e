import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { fieldId } from "~/components/buying/form-field";
import { Thumbnail } from "~/components/buying/thumbnail";
import { Link } from "~/components/link";
import { choiceField, presetVariant } from "./form-fields";
import type { Choice, ClaimItem } from "./types";

interface Props {
  item: ClaimItem;
  choices: readonly Choice[];
  errors: Record<string, string>;
}

/** One thing of the reward: of its sizes and colours one is chosen; where there is but one, it is. */
export function ItemChoice({ item, choices, errors }: Props) {
  const [only, ...others] = item.variants;
  return (
    <ItemFrame item={item}>
      <input type="hidden" name="item" value={item.id} />
      {only && others.length === 0 ? (
        <>
          <input type="hidden" name={choiceField(item.id)} value={only.id} />
          <ItemTitle item={item} />
          <p className="text-quiet">{only.title}</p>
          <ToShop item={item} />
        </>
      ) : (
        <VariantButtons item={item} choices={choices} error={errors[choiceField(item.id)]} />
      )}
    </ItemFrame>
  );
}

export function ItemFrame({ item, children }: { item: ClaimItem; children: ReactNode }) {
  return (
    <div className="flex items-start gap-4">
      <Thumbnail picture={item.picture} className="size-18 sm:size-24" />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}

export function ItemTitle({ item: { title, quantity } }: { item: ClaimItem }) {
  return (
    <span className="heading-3 block">
      {title || <Trans>A thing that has left the shop</Trans>} <span className="text-quiet">× {quantity}</span>
    </span>
  );
}

/** Sizes in centimetres, and pictures of every colour, are on its page. */
function ToShop({ item: { path, title } }: { item: ClaimItem }) {
  if (!path) return null;
  return (
    <p>
      <Link to={path} className="text-link inline-flex min-h-10 items-center text-sm">
        <Trans>See it in the shop</Trans>
        <span className="sr-only"> {title}</span>
      </Link>
    </p>
  );
}

function VariantButtons({ item, choices, error }: Omit<Props, "errors"> & { error: string | undefined }) {
  const name = choiceField(item.id);
  const preset = presetVariant(item, choices);
  const first = item.variants.find(({ isAvailable }) => isAvailable);
  const errorId = `${fieldId(name)}-error`;
  return (
    <fieldset className="min-w-0" aria-describedby={error ? errorId : undefined}>
      <legend>
        <ItemTitle item={item} />
      </legend>
      <ToShop item={item} />
      <div className="mt-2 grid gap-2.5 xl:grid-cols-2">
        {item.variants.map(({ id, title, isAvailable }) => (
          <label key={id} className={`choice-row ${isAvailable ? "" : "text-quiet"}`}>
            <input
              type="radio"
              // Where the error summary leads, and where it puts the cursor.
              id={id === first?.id ? fieldId(name) : undefined}
              aria-invalid={error && id === first?.id ? true : undefined}
              name={name}
              value={id}
              disabled={!isAvailable}
              defaultChecked={id === preset}
            />
            <span className="min-w-0">
              {title} {!isAvailable && <Trans>(sold out)</Trans>}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p id={errorId} className="field-error">
          {error}
        </p>
      )}
    </fieldset>
  );
}

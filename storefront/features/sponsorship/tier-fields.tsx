import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, useState } from "react";
import { fieldId, SelectField } from "~/components/buying/form-field";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { formatMinor } from "~/lib/money";
import { useShop } from "~/lib/reader/shop-context";
import { AdditionFields } from "./addition-fields";
import { type Choice, quantityField, quantityOf, sumOf } from "./pricing";
import type { TierFormView } from "./tier-form.server";

interface Props {
  form: TierFormView;
  errors: Record<string, string>;
  values: Record<string, string> | undefined;
}

/** The tier, the currency and what is added, with the sum below: at once with scripts, by a button without. */
export function TierFields({ form, errors, values }: Props) {
  const { language, locale } = useShop();
  const { t } = useLingui();
  const { tiers, additions, currencies } = form;
  const [choice, setChoice] = useState<Choice>(() => ({
    tierId: values?.tier_id ?? form.choice.tierId,
    currency: values?.currency_code ?? form.choice.currency,
    quantities: Object.fromEntries(
      additions.map(({ id }) => [id, quantityOf(values?.[quantityField(id)] ?? form.choice.quantities[id]) ?? 0]),
    ),
  }));
  const follow = (event: FormEvent<HTMLFieldSetElement>) => {
    const owner = (event.target as HTMLInputElement).form;
    if (!owner) return;
    const typed = new FormData(owner);
    setChoice({
      tierId: String(typed.get("tier_id") ?? ""),
      currency: String(typed.get("currency_code") ?? ""),
      quantities: Object.fromEntries(additions.map(({ id }) => [id, quantityOf(typed.get(quantityField(id))) ?? 0])),
    });
  };
  const { totalMinor, isTierOnRequest } = sumOf(choice, tiers, additions);
  return (
    <fieldset onChange={follow} className="grid gap-6">
      <legend className="sr-only">
        <Trans>Tier and additions</Trans>
      </legend>
      <div>
        <p id="tiers-label" className="label">
          <Trans>Tier</Trans>
        </p>
        <div role="radiogroup" aria-labelledby="tiers-label" className="grid gap-3">
          {tiers.map(({ id, name, prices, isFull, placesLeft }, index) => (
            <label key={id} className="choice-row">
              <input
                type="radio"
                name="tier_id"
                value={id}
                id={index === 0 ? fieldId("tier_id") : undefined}
                defaultChecked={id === choice.tierId}
              />
              <span className="grid flex-1 gap-x-6 sm:grid-cols-[1fr_auto] sm:items-baseline">
                <span>
                  <span className="font-semibold">{name}</span>
                  {placesLeft !== undefined && (
                    <span className="ms-2 text-sm text-quiet">
                      {isFull ? <Trans>full: you would stand in line</Trans> : <Trans>{placesLeft} places left</Trans>}
                    </span>
                  )}
                </span>
                <span className="text-sm tabular-nums text-quiet">{prices || <Trans>price on request</Trans>}</span>
              </span>
            </label>
          ))}
        </div>
        {errors.tier_id && <p className="field-error">{errors.tier_id}</p>}
        <p className="mt-2 text-sm">
          <Link to={urls.sponsors(language)} className="text-link">
            <Trans>What each tier gives you</Trans>
          </Link>
        </p>
      </div>
      <SelectField
        name="currency_code"
        label={t`Currency`}
        error={errors.currency_code}
        defaultValue={choice.currency}
        className="max-w-xs"
      >
        {currencies.map((code) => (
          <option key={code} value={code}>
            {code.toUpperCase()}
          </option>
        ))}
      </SelectField>
      {additions.length > 0 && (
        <AdditionFields additions={additions} quantities={choice.quantities} {...{ errors, values }} />
      )}
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 border-t border-line pt-4">
        <p className="text-lg" aria-live="polite">
          {totalMinor === null ? (
            <Trans>Not everything you chose has a price in this currency.</Trans>
          ) : (
            <>
              <Trans>
                Together, before tax: <strong>{formatMinor(totalMinor, choice.currency, locale, "code")}</strong>
              </Trans>
              {isTierOnRequest && (
                <span className="block text-sm text-quiet">
                  <Trans>The price of the tier itself comes with our offer.</Trans>
                </span>
              )}
            </>
          )}
        </p>
        <button type="submit" name="refresh" value="1" className="button without-scripts">
          <Trans>Add it up</Trans>
        </button>
      </div>
    </fieldset>
  );
}

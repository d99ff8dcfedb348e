import { Trans, useLingui } from "@lingui/react/macro";
import { type ChangeEvent, useState } from "react";
import { type Address, type AddressField, readAddress } from "~/lib/addresses/address";
import { formOf } from "~/lib/addresses/country-forms";
import { countryName } from "~/lib/addresses/format-address";
import { autocompleteOf, labelOf } from "~/lib/addresses/labels";
import { provinceOptions } from "~/lib/addresses/provinces";
import { useShop } from "~/lib/reader/shop-context";
import { ChinaDivisionFields } from "./china-division-fields";
import { SelectField, TextField } from "./form-field";

interface Props {
  address: Address;
  errors: Record<string, string>;
  /** Lower-case codes of the countries that can be chosen. */
  countries: string[];
  /** Tells two addresses of one form apart, to the server and to the browser's autofill. */
  prefix?: string;
  section: "shipping" | "billing";
}

const inputTypes: Partial<Record<AddressField, { type?: string; inputMode?: "numeric" | "tel" }>> = {
  phone: { type: "tel", inputMode: "tel" },
};

/** An address in the form of its country. The form follows the country at once with scripts, by a button without. */
export function AddressFields({ address, errors, countries, prefix = "", section }: Props) {
  const [current, setCurrent] = useState(address);
  const country = current.country_code;
  const form = formOf(country);

  const changeCountry = (event: ChangeEvent<HTMLSelectElement>) => {
    // What was typed so far moves along into the other country's form; a province does not exist there.
    const typed = event.currentTarget.form ? readAddress(new FormData(event.currentTarget.form), prefix) : current;
    setCurrent({ ...typed, province: "", country_code: event.currentTarget.value });
  };

  return (
    <div className="grid gap-4">
      <CountryField {...{ countries, country, prefix, section, errors, changeCountry }} />
      <div key={country} className="grid gap-4">
        {form.rows.map((row) =>
          country === "cn" && row.includes("province") ? (
            <ChinaDivisionFields key="divisions" address={current} errors={errors} prefix={prefix} section={section} />
          ) : (
            <div key={row.join()} className={row.length > 1 ? "grid gap-4 sm:grid-cols-2" : ""}>
              {row.map((field) => (
                <AddressInput key={field} {...{ field, address: current, errors, prefix, section }} />
              ))}
            </div>
          ),
        )}
      </div>
    </div>
  );
}

interface CountryProps {
  countries: string[];
  country: string;
  prefix: string;
  section: string;
  errors: Record<string, string>;
  changeCountry: (event: ChangeEvent<HTMLSelectElement>) => void;
}

function CountryField({ countries, country, prefix, section, errors, changeCountry }: CountryProps) {
  const { locale } = useShop();
  const { i18n, t } = useLingui();
  const name = `${prefix}country_code`;
  const [only] = countries;
  if (countries.length === 1 && only) {
    return (
      <p className="text-sm text-quiet">
        <input type="hidden" name={name} value={only} />
        <Trans>
          Delivered to {countryName(only, locale)}. For another country, choose its region in the menu above.
        </Trans>
      </p>
    );
  }
  return (
    <div>
      <SelectField
        name={name}
        label={i18n._(labelOf("country_code", country))}
        error={errors[name]}
        defaultValue={country}
        autoComplete={autocompleteOf("country_code", country, section)}
        onChange={changeCountry}
      >
        <option value="">{t`Please choose`}</option>
        {countries.map((code) => (
          <option key={code} value={code}>
            {countryName(code, locale)}
          </option>
        ))}
      </SelectField>
      <noscript>
        <button type="submit" name="refresh" value="1" className="button button-quiet">
          <Trans>Show this country’s form</Trans>
        </button>
      </noscript>
    </div>
  );
}

interface InputProps extends Required<Omit<Props, "countries">> {
  field: AddressField;
}

function AddressInput({ field, address, errors, prefix, section }: InputProps) {
  const { i18n, t } = useLingui();
  const { locale } = useShop();
  const country = address.country_code;
  const { required, postalCodeExample } = formOf(country);
  const name = prefix + field;
  const frame = {
    name,
    label: i18n._(labelOf(field, country)),
    error: errors[name],
    isOptional: !required.includes(field),
    defaultValue: address[field],
    autoComplete: autocompleteOf(field, country, section),
  };
  const provinces = field === "province" ? provinceOptions(country) : [];
  if (provinces.length > 0) {
    return (
      <SelectField {...frame}>
        <option value="">{t`Please choose`}</option>
        {provinces.map(({ value, label, latin }) => (
          <option key={value} value={value}>
            {latin && locale === "en" ? `${label} ${latin}` : label}
          </option>
        ))}
      </SelectField>
    );
  }
  const hint =
    field === "postal_code" && postalCodeExample && !frame.isOptional ? t`Such as ${postalCodeExample}` : undefined;
  return <TextField {...frame} {...inputTypes[field]} hint={hint} />;
}

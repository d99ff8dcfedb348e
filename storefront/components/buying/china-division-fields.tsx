import { useLingui } from "@lingui/react/macro";
import { type ChangeEvent, useEffect, useRef, useState } from "react";
import type { Address } from "~/lib/addresses/address";
import { autocompleteOf, labelOf } from "~/lib/addresses/labels";
import { provinceOptions } from "~/lib/addresses/provinces";
import { useShop } from "~/lib/reader/shop-context";
import { SelectField, TextField } from "./form-field";
import { useDivisions } from "./use-divisions";

interface Props {
  address: Address;
  errors: Record<string, string>;
  prefix: string;
  section: string;
}
type Level = "city" | "address_2";

/** 省 / 市 / 区: lists that follow each other once the browser has them; until then, and without scripts, typed. */
export function ChinaDivisionFields({ address, errors, prefix, section }: Props) {
  const { i18n, t } = useLingui();
  const { locale } = useShop();
  const box = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState({
    province: address.province,
    city: address.city,
    address_2: address.address_2,
  });
  const divisions = useDivisions(chosen.province);

  // What was typed or filled in by the browser before this script ran is in the fields already.
  useEffect(() => {
    const typedIn = (field: string) =>
      box.current?.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${prefix}${field}"]`)?.value ?? "";
    setChosen({ province: typedIn("province"), city: typedIn("city"), address_2: typedIn("address_2") });
  }, [prefix]);

  const frame = (field: "province" | Level) => ({
    name: prefix + field,
    label: i18n._(labelOf(field, "cn")),
    error: errors[prefix + field],
    autoComplete: autocompleteOf(field, "cn", section),
  });
  const level = (field: Level, known: string[], change: (value: string) => void) => {
    const onChange = (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => change(event.currentTarget.value);
    if (known.length === 0)
      return <TextField {...frame(field)} key={field} defaultValue={chosen[field]} onChange={onChange} />;
    // A name our list does not know (districts are founded and merged every year) stays as it was typed.
    const values = !chosen[field] || known.includes(chosen[field]) ? known : [chosen[field], ...known];
    return (
      <SelectField {...frame(field)} key={`${field}-list`} value={chosen[field]} onChange={onChange}>
        <option value="">{t`Please choose`}</option>
        {values.map((value) => (
          <option key={value}>{value}</option>
        ))}
      </SelectField>
    );
  };

  const chooseProvince = (province: string) => setChosen({ province, city: "", address_2: "" });
  const cities = Object.keys(divisions);
  const onlyCity = cities.length === 1 ? cities[0] : undefined;
  const city = chosen.city || onlyCity || "";
  useEffect(() => {
    // 北京市 has one city, which is 北京市: nobody should have to choose it.
    if (onlyCity) setChosen((before) => (before.city ? before : { ...before, city: onlyCity }));
  }, [onlyCity]);

  return (
    <div ref={box} className="grid gap-4 sm:grid-cols-3">
      <SelectField
        {...frame("province")}
        defaultValue={address.province}
        onChange={(event) => chooseProvince(event.currentTarget.value)}
      >
        <option value="">{t`Please choose`}</option>
        {provinceOptions("cn").map(({ value, latin }) => (
          <option key={value} value={value}>
            {locale === "en" ? `${value} ${latin}` : value}
          </option>
        ))}
      </SelectField>
      {level("city", cities, (value) => setChosen({ ...chosen, city: value, address_2: "" }))}
      {level("address_2", divisions[city] ?? [], (value) => setChosen({ ...chosen, city, address_2: value }))}
    </div>
  );
}

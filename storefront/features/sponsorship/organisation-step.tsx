import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Form } from "react-router";
import { ErrorSummary } from "~/components/buying/error-summary";
import { describedBy, FieldFrame, fieldId, SelectField, TextField } from "~/components/buying/form-field";
import { countryName } from "~/lib/addresses/format-address";
import { useShop } from "~/lib/reader/shop-context";
import { countries } from "./countries";
import type { ApplyView } from "./load-apply.server";
import type { FormProblem } from "./types";

interface Props {
  view: ApplyView;
  problem: FormProblem | undefined;
}

/** By their names in the reader's language, as one looks for them. */
const useCountries = () => {
  const { locale } = useShop();
  const named = countries.map((code) => ({ code, name: countryName(code, locale) }));
  return named.sort((one, other) => one.name.localeCompare(other.name, locale));
};

export function OrganisationStep({ view, problem }: Props) {
  const { language } = useShop();
  const { t } = useLingui();
  const errors = problem?.errors ?? {};
  const values = { ...view.organisation, ...problem?.values };
  const [country, setCountry] = useState(values.country);
  const isChinese = country === "cn";
  const field = (name: keyof typeof view.organisation) => ({ name, error: errors[name], defaultValue: values[name] });
  const names = [
    <TextField key="en" {...field("name_en")} label={t`Name in English`} maxLength={200} autoComplete="organization" />,
    <TextField key="zh" {...field("name_zh")} label={t`Name in Chinese`} maxLength={200} lang="zh-CN" />,
  ];
  if (language === "zh") names.reverse();
  return (
    <Form method="post" noValidate className="grid gap-5">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="intent" value="organisation" />
      <div className="grid gap-4 sm:grid-cols-2">{names}</div>
      <p className="-mt-3 text-sm text-quiet">
        <Trans>One of the two names is enough.</Trans>
      </p>
      <TextField
        {...field("site")}
        label={t`Website`}
        type="url"
        inputMode="url"
        placeholder="https://"
        maxLength={2000}
      />
      <SelectField
        {...field("country")}
        label={t`Country`}
        autoComplete="country"
        onChange={(event) => setCountry(event.currentTarget.value)}
      >
        <option value="">{t`Please choose`}</option>
        {useCountries().map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          {...field("invoice_title")}
          label={isChinese ? t`Invoice title (发票抬头)` : t`Name on invoices`}
          hint={isChinese ? undefined : t`Where it differs from the name above. In China: 发票抬头, which is needed.`}
          isOptional={!isChinese}
          maxLength={200}
        />
        <TextField
          {...field("tax_number")}
          label={isChinese ? t`Tax number (税号)` : t`Tax number`}
          hint={
            isChinese
              ? t`The unified social credit code, 18 characters.`
              : t`In the European Union with its country’s letters, such as DE123456789.`
          }
          isOptional={!isChinese}
          maxLength={40}
        />
      </div>
      <FieldFrame name="billing_address" label={t`Billing address`} error={errors.billing_address}>
        <textarea
          id={fieldId("billing_address")}
          name="billing_address"
          rows={3}
          maxLength={500}
          dir="auto"
          autoComplete="street-address"
          defaultValue={values.billing_address}
          className="field"
          aria-required
          aria-invalid={errors.billing_address ? true : undefined}
          aria-describedby={describedBy("billing_address", errors.billing_address, undefined)}
        />
      </FieldFrame>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField {...field("time_zone")} label={t`Time zone`} hint={t`In which terms and due dates are counted.`}>
          <option value="">{t`As in the country`}</option>
          {view.timeZones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll("_", " ")}
            </option>
          ))}
        </SelectField>
        <SelectField {...field("language")} label={t`Language of documents and mails`}>
          <option value="en">English</option>
          <option value="zh">简体中文</option>
        </SelectField>
      </div>
      <p>
        <button type="submit" className="button button-primary">
          <Trans>Save and go on</Trans>
        </button>
      </p>
    </Form>
  );
}

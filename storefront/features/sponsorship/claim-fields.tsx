import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { describedBy, FieldFrame, fieldId } from "~/components/buying/form-field";
import type { BenefitView } from "./benefits-view.server";
import { claimFieldWords } from "./words";

const types = { line: "text", email: "email", link: "url", day: "date", code: "text" } as const;
const longest = { line: 200, email: 254, link: 2000, day: 10, code: 20 } as const;
/** What the field may hold, where its name does not say it. */
const hints: Partial<Record<BenefitView["fields"][number]["form"], MessageDescriptor>> = {
  code: msg`4 to 20 letters and digits. Left empty, we make one for you.`,
};

interface Props {
  /** Of the form, so that no two fields of the page share a name for their labels. */
  formKey: string;
  fields: BenefitView["fields"];
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
}

/** What has to be said when this kind of benefit is asked for. */
export function ClaimFields({ formKey, fields, values, errors }: Props) {
  const { i18n, t } = useLingui();
  return (
    <>
      {fields.map(({ name, form, isRequired, options }, index) => {
        // What a benefit names may hold spaces; what a label points to may not.
        const key = `${formKey}-${form === "choice" ? index : name}`;
        const error = errors[`details.${name}`];
        const words = claimFieldWords[name];
        const hintWords = hints[form];
        const hint = hintWords && i18n._(hintWords);
        const shared = {
          id: fieldId(key),
          name: `details.${name}`,
          defaultValue: values[name],
          dir: "auto",
          className: "field",
          "aria-required": isRequired || undefined,
          "aria-invalid": error ? true : undefined,
          "aria-describedby": describedBy(key, error, hint),
        };
        return (
          <FieldFrame
            key={key}
            name={key}
            label={words ? i18n._(words) : name}
            error={error}
            hint={hint}
            isOptional={!isRequired}
          >
            {form === "text" && <textarea {...shared} rows={3} maxLength={5000} />}
            {form === "choice" && (
              <select {...shared}>
                <option value="">{t`Please choose`}</option>
                {options.map((option) => (
                  <option key={option}>{option}</option>
                ))}
              </select>
            )}
            {form !== "text" && form !== "choice" && <input {...shared} type={types[form]} maxLength={longest[form]} />}
          </FieldFrame>
        );
      })}
    </>
  );
}

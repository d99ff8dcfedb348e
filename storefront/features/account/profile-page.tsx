import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "react-router";
import { ErrorSummary } from "~/components/buying/error-summary";
import { SelectField, TextField } from "~/components/buying/form-field";
import { useShop } from "~/lib/reader/shop-context";
import type { FormProblem } from "./types";

interface Props {
  names: Record<string, string>;
  mailLanguage: string;
  problem: FormProblem | undefined;
}

export function ProfilePage({ names, mailLanguage, problem }: Props) {
  const { language } = useShop();
  const { t } = useLingui();
  const errors = problem?.errors ?? {};
  const values = problem?.values ?? names;
  const fields = [
    { name: "first_name", label: t`First name`, autoComplete: "given-name" },
    { name: "last_name", label: t`Last name`, autoComplete: "family-name" },
  ];
  // A Chinese or Japanese name begins with the family.
  if (language === "zh") fields.reverse();
  return (
    <Form method="post" noValidate className="card grid max-w-2xl gap-4 p-6 sm:p-8">
      <ErrorSummary errors={errors} />
      <div className="grid gap-4 sm:grid-cols-2">
        {fields.map((field) => (
          <TextField
            key={field.name}
            {...field}
            isOptional
            error={errors[field.name]}
            defaultValue={values[field.name]}
          />
        ))}
      </div>
      <SelectField name="language" label={t`Language of our mails`} defaultValue={mailLanguage}>
        <option value="en">English</option>
        <option value="zh">简体中文</option>
      </SelectField>
      <p>
        <button type="submit" className="button button-primary mt-2">
          <Trans>Save</Trans>
        </button>
      </p>
    </Form>
  );
}

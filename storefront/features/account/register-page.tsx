import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "react-router";
import { ErrorSummary } from "~/components/buying/error-summary";
import { TextField } from "~/components/buying/form-field";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import { Entrance } from "./entrance";
import { PasswordField } from "./password-field";
import type { FormProblem } from "./types";

export function RegisterPage({ problem, next }: { problem: FormProblem | undefined; next: string }) {
  const { language } = useShop();
  const { t } = useLingui();
  const errors = problem?.errors ?? {};
  const values = problem?.values ?? {};
  const names = [
    { name: "first_name", label: t`First name`, autoComplete: "given-name" },
    { name: "last_name", label: t`Last name`, autoComplete: "family-name" },
  ];
  // A Chinese or Japanese name begins with the family.
  if (language === "zh") names.reverse();
  return (
    <Entrance
      title={<Trans>Make an account</Trans>}
      lead={<Trans>It keeps your orders and addresses. Buying works without one.</Trans>}
      aside={
        <p>
          <Trans>
            You have one?{" "}
            <Link to={urls.login(language, { next })} className="text-link">
              Log in
            </Link>
          </Trans>
        </p>
      }
    >
      <Form method="post" noValidate className="grid gap-4">
        <ErrorSummary errors={errors} />
        <input type="hidden" name="next" value={next} />
        <div className="grid gap-4 sm:grid-cols-2">
          {names.map((field) => (
            <TextField key={field.name} {...field} isOptional defaultValue={values[field.name]} maxLength={100} />
          ))}
        </div>
        <TextField
          name="email"
          type="email"
          inputMode="email"
          autoComplete="username"
          label={t`E-mail`}
          error={errors.email}
          defaultValue={values.email}
          maxLength={254}
        />
        <PasswordField
          label={t`Password`}
          autoComplete="new-password"
          error={errors.password}
          hint={t`At least 8 characters. A short sentence is easy to remember and hard to guess.`}
        />
        <p className="text-sm text-quiet">
          <Trans>
            What we keep, and how you can have it deleted, stands under{" "}
            <Link to={urls.legal(language, "privacy")} className="text-link">
              privacy
            </Link>
            .
          </Trans>
        </p>
        <button type="submit" className="button button-primary mt-2">
          <Trans>Make an account</Trans>
        </button>
      </Form>
    </Entrance>
  );
}

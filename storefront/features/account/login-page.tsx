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

export function LoginPage({ problem, next }: { problem: FormProblem | undefined; next: string }) {
  const { language } = useShop();
  const { t } = useLingui();
  const errors = problem?.errors ?? {};
  return (
    <Entrance
      title={<Trans>Log in</Trans>}
      lead={<Trans>Your cart comes along.</Trans>}
      aside={
        <>
          <p>
            <Trans>
              New here?{" "}
              <Link to={urls.register(language, { next })} className="text-link">
                Make an account
              </Link>
            </Trans>
          </p>
          <p>
            <Link to={urls.forgotPassword(language)} className="text-link">
              <Trans>I have forgotten my password</Trans>
            </Link>
          </p>
        </>
      }
    >
      <Form method="post" noValidate className="grid gap-4">
        <ErrorSummary errors={errors} />
        <input type="hidden" name="next" value={next} />
        <TextField
          name="email"
          type="email"
          inputMode="email"
          autoComplete="username"
          label={t`E-mail`}
          error={errors.email}
          defaultValue={problem?.values?.email}
        />
        <PasswordField label={t`Password`} autoComplete="current-password" error={errors.password} />
        <button type="submit" className="button button-primary mt-2">
          <Trans>Log in</Trans>
        </button>
      </Form>
    </Entrance>
  );
}

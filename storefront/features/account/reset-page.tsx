import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "react-router";
import { ErrorSummary } from "~/components/buying/error-summary";
import { Notice } from "~/components/buying/notice";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import { Entrance } from "./entrance";
import { PasswordField } from "./password-field";
import type { FormProblem } from "./types";

export function ResetPage({
  problem,
  token,
  email,
}: {
  problem: FormProblem | undefined;
  token: string;
  email: string;
}) {
  const { language } = useShop();
  const { t } = useLingui();
  const again = (
    <Link to={urls.forgotPassword(language)} className="text-link">
      <Trans>Ask for a new link</Trans>
    </Link>
  );
  if (!token) {
    return (
      <Entrance title={<Trans>A new password</Trans>} aside={again}>
        <Notice kind="error">
          <Trans>
            This link is not whole. Perhaps the mail cut it in two; please copy all of it, or ask for a new one.
          </Trans>
        </Notice>
      </Entrance>
    );
  }
  return (
    <Entrance title={<Trans>A new password</Trans>} lead={email} aside={again}>
      <Form method="post" action={urls.resetPassword(language)} noValidate className="grid gap-4">
        <ErrorSummary errors={problem?.errors ?? {}} />
        <input type="hidden" name="token" value={token} />
        {/* Password managers keep the new password under this name. */}
        <input type="text" name="email" value={email} autoComplete="username" readOnly hidden />
        <PasswordField
          label={t`New password`}
          autoComplete="new-password"
          error={problem?.errors.password}
          hint={t`At least 8 characters. A short sentence is easy to remember and hard to guess.`}
        />
        <button type="submit" className="button button-primary mt-2">
          <Trans>Set the password</Trans>
        </button>
      </Form>
    </Entrance>
  );
}

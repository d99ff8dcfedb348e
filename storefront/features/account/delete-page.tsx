import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "react-router";
import { ErrorSummary } from "~/components/buying/error-summary";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import { Entrance } from "./entrance";
import { PasswordField } from "./password-field";
import type { FormProblem } from "./types";

export function DeletePage({ problem }: { problem: FormProblem | undefined }) {
  const { language } = useShop();
  const { t } = useLingui();
  const errors = problem?.errors ?? {};
  return (
    <Entrance
      title={<Trans>Delete my account</Trans>}
      aside={
        <Link to={urls.account(language)} className="text-link">
          <Trans>No, leave everything as it is</Trans>
        </Link>
      }
    >
      <ul className="mb-6 list-disc space-y-1.5 ps-5">
        <li>
          <Trans>Your log-in, your name and your saved addresses are deleted at once and for good.</Trans>
        </li>
        <li>
          <Trans>Orders that are on their way still come. The law makes us keep their bills.</Trans>
        </li>
        <li>
          <Trans>The links in the mails of your orders go on working.</Trans>
        </li>
      </ul>
      <Form method="post" noValidate className="grid gap-4">
        <ErrorSummary errors={errors} />
        <PasswordField label={t`Your password, to be sure`} autoComplete="current-password" error={errors.password} />
        <button type="submit" className="button button-danger mt-2">
          <Trans>Delete it for good</Trans>
        </button>
      </Form>
    </Entrance>
  );
}

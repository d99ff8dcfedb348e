import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "react-router";
import { ErrorSummary } from "~/components/buying/error-summary";
import { TextField } from "~/components/buying/form-field";
import { Notice } from "~/components/buying/notice";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import { Entrance } from "./entrance";
import type { FormProblem } from "./types";

export function ForgotPage({ problem, sentTo }: { problem: FormProblem | undefined; sentTo: string | undefined }) {
  const { language } = useShop();
  const { t } = useLingui();
  const errors = problem?.errors ?? {};
  const back = (
    <Link to={urls.login(language)} className="text-link">
      <Trans>Back to the log-in</Trans>
    </Link>
  );
  if (sentTo) {
    return (
      <Entrance title={<Trans>Look into your mail</Trans>} aside={back}>
        <Notice kind="success">
          <Trans>
            If there is an account for {sentTo}, a mail with a link is on its way. It works for a short time and once.
            If nothing comes, look into the folder for unwanted mail.
          </Trans>
        </Notice>
      </Entrance>
    );
  }
  return (
    <Entrance
      title={<Trans>A new password</Trans>}
      lead={<Trans>We send you a link by mail with which you can choose one.</Trans>}
      aside={back}
    >
      <Form method="post" noValidate className="grid gap-4">
        <ErrorSummary errors={errors} />
        <TextField
          name="email"
          type="email"
          inputMode="email"
          autoComplete="username"
          label={t`E-mail`}
          error={errors.email}
          defaultValue={problem?.values?.email}
        />
        <button type="submit" className="button button-primary mt-2">
          <Trans>Send me the link</Trans>
        </button>
      </Form>
    </Entrance>
  );
}

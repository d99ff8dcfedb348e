import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "react-router";
import { ErrorSummary } from "~/components/buying/error-summary";
import { TextField } from "~/components/buying/form-field";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import type { CheckoutProblem, CheckoutView } from "./types";

interface StepProps {
  view: CheckoutView;
  problem: CheckoutProblem | undefined;
}

export function ContactStep({ view, problem }: StepProps) {
  const { language } = useShop();
  const { t } = useLingui();
  return (
    <Form method="post" action={urls.checkout(language)} noValidate className="grid gap-4" preventScrollReset>
      <ErrorSummary errors={problem?.errors ?? {}} />
      <TextField
        name="email"
        type="email"
        inputMode="email"
        autoComplete="email"
        label={t`E-mail`}
        hint={t`For the confirmation and news of your parcel. Nothing else.`}
        error={problem?.errors.email}
        defaultValue={problem?.email ?? view.email}
        maxLength={254}
      />
      {!view.accountEmail && (
        <p className="text-sm text-quiet">
          <Trans>
            You need no account. If you have one,{" "}
            <Link to={urls.login(language, { next: urls.checkout(language) })} className="text-link">
              log in
            </Link>{" "}
            and your addresses are here.
          </Trans>
        </p>
      )}
      <p>
        <button type="submit" name="intent" value="contact" className="button button-primary">
          <Trans>On to the address</Trans>
        </button>
      </p>
    </Form>
  );
}

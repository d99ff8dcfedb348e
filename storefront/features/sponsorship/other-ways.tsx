import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "react-router";
import { ErrorSummary } from "~/components/buying/error-summary";
import { describedBy, FieldFrame, fieldId } from "~/components/buying/form-field";
import { Icon } from "~/components/icon";
import type { AgreementProblem } from "./handle-agreement.server";
import type { AgreementView } from "./load-agreement.server";
import { TierFields } from "./tier-fields";

interface Props {
  view: AgreementView;
  problem: AgreementProblem | undefined;
}

function AskForOther({ view, problem }: Props) {
  const { t } = useLingui();
  const error = problem?.errors.message;
  return (
    <details open={problem !== undefined || undefined} className="card px-6 py-4">
      <summary className="flex min-h-10 items-center justify-between gap-4 font-semibold">
        <Trans>Ask for something else</Trans>
        <Icon name="plus" className="size-5 shrink-0" />
      </summary>
      <Form method="post" noValidate className="mt-3 grid gap-4">
        <ErrorSummary errors={problem?.errors ?? {}} />
        <input type="hidden" name="version" value={view.version} />
        <input type="hidden" name="intent" value="other" />
        {view.otherForm && <TierFields form={view.otherForm} errors={problem?.errors ?? {}} values={problem?.values} />}
        <FieldFrame
          name="message"
          label={t`What should be different?`}
          error={error}
          isOptional={view.otherForm !== undefined}
          hint={t`We answer with a new offer. This one can then no longer be signed.`}
        >
          <textarea
            id={fieldId("message")}
            name="message"
            rows={4}
            maxLength={2000}
            dir="auto"
            defaultValue={problem?.values?.message}
            className="field"
            aria-required={view.otherForm ? undefined : true}
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy("message", error, true)}
          />
        </FieldFrame>
        <p>
          <button type="submit" className="button button-primary">
            <Trans>Send the wish</Trans>
          </button>
        </p>
      </Form>
    </details>
  );
}

/** Asks once more, also without scripts. */
function Withdraw({ view, problem }: Props) {
  const { t } = useLingui();
  return (
    <details open={problem !== undefined || undefined} className="card px-6 py-4">
      <summary className="flex min-h-10 items-center justify-between gap-4 font-semibold">
        {view.renewed ? <Trans>We do not renew</Trans> : <Trans>Withdraw</Trans>}
        <Icon name="plus" className="size-5 shrink-0" />
      </summary>
      <Form method="post" noValidate className="mt-3 grid gap-4">
        <ErrorSummary errors={problem?.errors ?? {}} />
        <input type="hidden" name="version" value={view.version} />
        <p>
          {view.renewed ? (
            <Trans>This offer ends here, for good; nothing is owed for it. Your agreement runs to its last day.</Trans>
          ) : (
            <Trans>It ends here, for good; nothing is owed. You can apply anew.</Trans>
          )}
        </p>
        <FieldFrame name="reason" label={t`Why?`} isOptional>
          <textarea id={fieldId("reason")} name="reason" rows={2} maxLength={2000} dir="auto" className="field" />
        </FieldFrame>
        <p>
          <button type="submit" name="intent" value="withdraw" className="button button-danger">
            {view.renewed ? <Trans>Do not renew</Trans> : <Trans>Yes, withdraw</Trans>}
          </button>
        </p>
      </Form>
    </details>
  );
}

/** What can be done instead of signing. */
export function OtherWays({ view, problem }: Props) {
  const own = (intent: string) => (problem?.intent === intent ? problem : undefined);
  if (!view.canAskForOther && !view.canWithdraw) return null;
  return (
    <div className="grid gap-3">
      {view.canAskForOther && <AskForOther view={view} problem={own("other")} />}
      {view.canWithdraw && <Withdraw view={view} problem={own("withdraw")} />}
    </div>
  );
}

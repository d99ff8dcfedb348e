import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "react-router";
import { ErrorSummary } from "~/components/buying/error-summary";
import { describedBy, FieldFrame, fieldId, SelectField } from "~/components/buying/form-field";
import { Icon } from "~/components/icon";
import { AdditionFields } from "./addition-fields";
import type { ChangeView } from "./change-view.server";
import type { AgreementView } from "./load-agreement.server";
import type { FormProblem } from "./types";

interface Props {
  view: AgreementView;
  problem: FormProblem | undefined;
}

/** What was asked for, until we answer it; it can be taken back. */
function Asked({ view: { version, change } }: Pick<Props, "view">) {
  const request = change?.request;
  if (!request) return null;
  return (
    <section className="card p-6 sm:p-8" aria-labelledby="change-asked">
      <h2 id="change-asked" className="heading-3">
        <Trans>You asked for a change</Trans>
      </h2>
      <p className="text-sm text-quiet">{request.at}</p>
      <p className="mt-2 whitespace-pre-line">{request.words}</p>
      <p className="mt-2">
        <Trans>Tier: {request.tier}</Trans>
        {request.additions.map(({ id, name, quantity }) => (
          <span key={id} className="block">
            {quantity} × {name}
          </span>
        ))}
      </p>
      <Form method="post" className="mt-4">
        <input type="hidden" name="version" value={version} />
        <button type="submit" name="intent" value="unchange" className="button">
          <Trans>Take it back</Trans>
        </button>
      </Form>
    </section>
  );
}

function Fields({ form, problem }: { form: ChangeView["form"]; problem: FormProblem | undefined }) {
  const { t } = useLingui();
  const errors = problem?.errors ?? {};
  return (
    <>
      <SelectField
        name="tier_id"
        label={t`Tier`}
        error={errors.tier_id}
        defaultValue={problem?.values?.tier_id ?? form.choice.tierId}
        className="max-w-md"
      >
        {form.tiers.map(({ id, name, prices }) => (
          <option key={id} value={id}>
            {prices ? `${name} · ${prices}` : name}
          </option>
        ))}
      </SelectField>
      {form.additions.length > 0 && (
        <AdditionFields
          additions={form.additions}
          quantities={form.choice.quantities}
          errors={errors}
          values={problem?.values}
        />
      )}
    </>
  );
}

/** Asks for another tier, other additions or other words; we answer with a proposal. */
export function ChangeForm({ view, problem }: Props) {
  const { t } = useLingui();
  const { change, version } = view;
  if (!change) return null;
  if (change.request) return <Asked view={view} />;
  const error = problem?.errors.words;
  return (
    <details open={problem !== undefined || undefined} className="card px-6 py-4">
      <summary className="flex min-h-10 items-center justify-between gap-4 font-semibold">
        <Trans>Change our sponsorship</Trans>
        <Icon name="plus" className="size-5 shrink-0" />
      </summary>
      <Form key={version} method="post" noValidate className="mt-3 grid gap-5">
        <ErrorSummary errors={problem?.errors ?? {}} />
        <input type="hidden" name="version" value={version} />
        <Fields form={change.form} problem={problem} />
        <FieldFrame
          name="words"
          label={t`What should change, and why?`}
          error={error}
          hint={t`It binds nobody. We answer with a proposal, and what is signed stays in force until you sign that.`}
        >
          <textarea
            id={fieldId("words")}
            name="words"
            rows={3}
            maxLength={2000}
            dir="auto"
            defaultValue={problem?.values?.words}
            className="field"
            aria-required
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy("words", error, true)}
          />
        </FieldFrame>
        <p>
          <button type="submit" name="intent" value="change" className="button">
            <Trans>Ask for this change</Trans>
          </button>
        </p>
      </Form>
    </details>
  );
}

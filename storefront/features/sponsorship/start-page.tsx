import { Trans } from "@lingui/react/macro";
import { Form } from "react-router";
import { ErrorSummary } from "~/components/buying/error-summary";
import { ApplyFrame } from "./apply-frame";
import type { StartView } from "./start.server";
import { TierFields } from "./tier-fields";
import type { FormProblem } from "./types";

function Organisations({ organisations, chosen }: { organisations: StartView["organisations"]; chosen: string }) {
  const choices = [...organisations, { id: "", name: <Trans>A new organisation</Trans> }];
  return (
    <fieldset>
      <legend className="label">
        <Trans>For which organisation?</Trans>
      </legend>
      <div className="grid gap-3">
        {choices.map(({ id, name }) => (
          <label key={id} className="choice-row">
            <input type="radio" name="partner_id" value={id} defaultChecked={id === chosen} />
            <span className="font-medium">{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The first step before anything is kept: what somebody would sign up for, and for whom. */
export function StartPage({ view, problem }: { view: StartView; problem: FormProblem | undefined }) {
  const errors = problem?.errors ?? {};
  const { organisations } = view;
  return (
    <ApplyFrame
      program={view.program}
      step="tier"
      hasPartner={false}
      lead={<Trans>What would you like to sign up for? Nothing binds you until you sign our offer.</Trans>}
    >
      <Form method="post" noValidate className="grid gap-6">
        <ErrorSummary errors={errors} />
        <TierFields form={view.form} errors={errors} values={problem?.values} />
        {organisations.length > 0 && (
          <Organisations
            organisations={organisations}
            chosen={problem?.values?.partner_id ?? organisations[0]?.id ?? ""}
          />
        )}
        <p>
          <button type="submit" className="button button-primary">
            <Trans>Save and go on</Trans>
          </button>
        </p>
      </Form>
    </ApplyFrame>
  );
}

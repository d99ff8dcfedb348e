import { Trans } from "@lingui/react/macro";
import { Form } from "react-router";
import { ErrorSummary } from "~/components/buying/error-summary";
import { fieldId } from "~/components/buying/form-field";
import type { ApplyView } from "./load-apply.server";
import { OrganisationStep } from "./organisation-step";
import type { FormProblem } from "./types";

interface Props {
  view: ApplyView;
  problem: FormProblem | undefined;
}

/** Whoever belongs to an organisation chooses it, or describes a new one below. */
export function OrganisationChoice({ view, problem }: Props) {
  if (view.organisations.length === 0) return <OrganisationStep view={view} problem={problem} />;
  const isOurs = problem !== undefined && (problem.values?.partner_id !== undefined || "partner_id" in problem.errors);
  return (
    <div className="grid gap-10">
      <OwnOrganisations view={view} problem={isOurs ? problem : undefined} />
      <section className="grid gap-5 border-t border-line pt-8" aria-labelledby="new-organisation">
        <h2 id="new-organisation" className="heading-3">
          <Trans>Or a new organisation</Trans>
        </h2>
        <OrganisationStep view={view} problem={isOurs ? undefined : problem} />
      </section>
    </div>
  );
}

function OwnOrganisations({ view, problem }: Props) {
  const errors = problem?.errors ?? {};
  const error = errors.partner_id;
  const [first] = view.organisations;
  return (
    <Form method="post" noValidate className="grid gap-5">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="version" value={view.version} />
      <fieldset aria-describedby={error ? `${fieldId("partner_id")}-error` : undefined}>
        <legend className="heading-3 mb-3">
          <Trans>Use one of your organisations</Trans>
        </legend>
        <div className="grid gap-3">
          {view.organisations.map(({ id, name }) => (
            <label key={id} className="choice-row">
              <input
                type="radio"
                id={id === first?.id ? fieldId("partner_id") : undefined}
                name="partner_id"
                value={id}
                defaultChecked={id === (problem?.values?.partner_id ?? first?.id)}
              />
              <span className="font-medium">{name}</span>
            </label>
          ))}
        </div>
        {error && (
          <p id={`${fieldId("partner_id")}-error`} className="field-error">
            {error}
          </p>
        )}
      </fieldset>
      <p>
        <button type="submit" name="intent" value="use-organisation" className="button button-primary">
          <Trans>Use it and go on</Trans>
        </button>
      </p>
    </Form>
  );
}

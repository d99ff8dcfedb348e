import { Trans } from "@lingui/react/macro";
import { Form } from "react-router";
import type { BenefitsView, BenefitView } from "./benefits-view.server";
import { Claim, Unclear } from "./claim";
import { ClaimFields } from "./claim-fields";
import type { FormProblem } from "./types";

interface Props {
  benefits: BenefitsView;
  problem: FormProblem | undefined;
}

/** What comes with the agreement: how much of it was promised, asked for and delivered. */
export function Benefits({ benefits, problem }: Props) {
  const { promised, delivered, overdue, makeGood, isOpen, list } = benefits;
  return (
    <section id="benefits" className="card scroll-mt-24 p-6 sm:p-8" aria-labelledby="benefits-heading">
      <h2 id="benefits-heading" className="heading-2">
        <Trans>Your benefits</Trans>
      </h2>
      <p className="mt-2 text-quiet">
        <Trans>
          {delivered} of {promised} delivered
        </Trans>
        {overdue > 0 && (
          <span className="text-bad">
            {" · "}
            <Trans>{overdue} overdue</Trans>
          </span>
        )}
      </p>
      {makeGood && (
        <p className="mt-2">
          <Trans>What we still owe you is worth {makeGood}. We take it off the next agreement.</Trans>
        </p>
      )}
      <ul className="mt-4 divide-y divide-line">
        {list.map((benefit) => (
          <Benefit key={benefit.id} benefit={benefit} isOpen={isOpen} problem={problem} />
        ))}
      </ul>
    </section>
  );
}

function Benefit({ benefit, isOpen, problem }: { benefit: BenefitView; isOpen: boolean; problem: Props["problem"] }) {
  const { id, name, description, promised, delivered, left, overdue, dueOn, fields, claims } = benefit;
  const of = (key: string) => (problem?.values?.key === key ? problem : undefined);
  const own = of(id);
  return (
    <li className="grid gap-3 py-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h3 className="font-semibold">{name}</h3>
        <p className="text-sm text-quiet tabular-nums">
          <Trans>
            {delivered} of {promised} delivered
          </Trans>
          {dueOn && (
            <span className={overdue > 0 ? "text-bad" : undefined}>
              {" · "}
              <Trans>due by {dueOn}</Trans>
            </span>
          )}
        </p>
      </div>
      {description && description !== name && <p className="text-sm text-quiet">{description}</p>}
      {claims.length > 0 && (
        <ul className="grid gap-4">
          {claims.map((claim) => (
            <Claim key={claim.id} claim={claim} fields={fields} isOpen={isOpen} problem={of(claim.id)} />
          ))}
        </ul>
      )}
      {isOpen && left > 0 && (
        <details open={own !== undefined || undefined}>
          <summary className="button button-quiet">
            <Trans>Ask for one ({left} left)</Trans>
          </summary>
          <Form method="post" noValidate className="mt-3 grid max-w-xl gap-3">
            <Unclear problem={own} />
            <input type="hidden" name="benefit_id" value={id} />
            <ClaimFields formKey={id} fields={fields} values={own?.values ?? {}} errors={own?.errors ?? {}} />
            <p>
              <button type="submit" name="intent" value="claim" className="button button-primary">
                <Trans>Ask for it</Trans>
              </button>
            </p>
          </Form>
        </details>
      )}
    </li>
  );
}

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Form } from "react-router";
import { ErrorSummary } from "~/components/buying/error-summary";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import { ApplyFrame } from "./apply-frame";
import type { ApplyView } from "./load-apply.server";
import { OrganisationChoice } from "./organisation-choice";
import { PaymentStep } from "./payment-step";
import { People } from "./people";
import { ReviewStep } from "./review-step";
import type { Step } from "./steps";
import { TierFields } from "./tier-fields";
import type { FormProblem } from "./types";

interface StepProps {
  view: ApplyView;
  problem: FormProblem | undefined;
}

function TierStep({ view, problem }: StepProps) {
  const { language } = useShop();
  const errors = problem?.errors ?? {};
  if (!view.form)
    return (
      <p>
        <Trans>
          This program takes no more sponsors.{" "}
          <Link to={urls.sponsors(language)} className="text-link">
            See what there is instead
          </Link>
        </Trans>
      </p>
    );
  return (
    <Form method="post" noValidate className="grid gap-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="version" value={view.version} />
      <input type="hidden" name="intent" value="tier" />
      <TierFields form={view.form} errors={errors} values={problem?.values} />
      <p>
        <button type="submit" className="button button-primary">
          <Trans>Save and go on</Trans>
        </button>
      </p>
    </Form>
  );
}

function PeopleStep({ view, problem }: StepProps) {
  const { language } = useShop();
  return (
    <>
      <People people={view.people} problem={problem} />
      <p className="mt-8">
        <Link
          to={urls.accountSponsorshipApply(language, view.id, { step: "payment" })}
          className="button button-primary"
        >
          <Trans>Go on</Trans>
        </Link>
      </p>
    </>
  );
}

const leads: Record<Step, ReactNode> = {
  tier: <Trans>What would you like to sign up for? Nothing binds you until you sign our offer.</Trans>,
  organisation: <Trans>Whom is the agreement with, and to whom do we write invoices?</Trans>,
  people: <Trans>Who else should see and do things here? You can also invite them later.</Trans>,
  payment: <Trans>How would you like to pay, once it is signed?</Trans>,
  review: <Trans>Please look it all over. We answer with an offer, usually within two working days.</Trans>,
};
const parts = {
  tier: TierStep,
  organisation: OrganisationChoice,
  people: PeopleStep,
  payment: PaymentStep,
  review: ReviewStep,
};

export function ApplyPage({ view, problem }: StepProps) {
  const { step, version } = view;
  const Part = parts[step];
  return (
    <ApplyFrame program={view.program} step={step} hasPartner={view.hasPartner} id={view.id} lead={leads[step]}>
      <Part key={`${step} ${version}`} view={view} problem={problem} />
    </ApplyFrame>
  );
}

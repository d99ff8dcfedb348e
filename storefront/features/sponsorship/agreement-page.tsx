import { Trans } from "@lingui/react/macro";
import { ErrorSummary } from "~/components/buying/error-summary";
import { Amendment } from "./amendment";
import { Benefits } from "./benefits";
import { ChangeForm } from "./change-form";
import type { AgreementProblem } from "./handle-agreement.server";
import { History } from "./history";
import { Invoices } from "./invoices";
import type { AgreementView } from "./load-agreement.server";
import { Logos } from "./logos";
import { NextStepCard } from "./next-step-card";
import { Offer } from "./offer";
import { OtherWays } from "./other-ways";
import { Papers } from "./papers";
import { People } from "./people";
import { RenewalCard } from "./renewal-card";
import { SignForm } from "./sign-form";
import { Subscription } from "./subscription";

interface Props {
  view: AgreementView;
  problem: AgreementProblem | undefined;
}

/** Forms that tell their own problems; whatever else was refused is told on top, also when its form is gone by now. */
const hasOwnForm = (
  { canSign, canAskForOther, canWithdraw, people, benefits, mayShow, ...view }: AgreementView,
  intent: string,
): boolean => {
  const { subscription, amendment, mayAmend, change } = view;
  if (intent === "sign") return canSign || (amendment !== undefined && !amendment.isSigned && mayAmend);
  if (intent === "other") return canAskForOther;
  if (intent === "withdraw") return canWithdraw;
  if (intent === "refuse") return amendment !== undefined && mayAmend;
  if (intent === "change") return change !== undefined && !change.request;
  if (intent === "unchange") return false;
  if (intent === "logo") return mayShow;
  if (intent.endsWith("-renewing")) return subscription !== undefined;
  if (["claim", "reclaim", "unclaim"].includes(intent)) return benefits !== undefined;
  return intent !== "pay" && people.list.length > 0;
};

/** One agreement: what is next on top, then what was offered, what is owed, who belongs to it, what has happened. */
export function AgreementPage({ view, problem }: Props) {
  const { offer, people } = view;
  const isOnTop = problem !== undefined && !hasOwnForm(view, problem.intent);
  const own = (...intents: string[]) => (problem && intents.includes(problem.intent) ? problem : undefined);
  return (
    <div className="grid max-w-4xl gap-6">
      {isOnTop && <ErrorSummary errors={{ "": Object.values(problem.errors).join(" ") }} />}
      <NextStepCard view={view} />
      {view.amendment && (
        <Amendment
          amendment={view.amendment}
          version={view.version}
          isMine={view.mayAmend}
          problems={{ sign: own("sign"), refuse: own("refuse") }}
        />
      )}
      {view.subscription && (
        <Subscription subscription={view.subscription} problem={own("stop-renewing", "go-on-renewing")} />
      )}
      {view.renewal && <RenewalCard renewal={view.renewal} isOver={view.state === "ended"} />}
      {view.benefits && <Benefits benefits={view.benefits} problem={own("claim", "reclaim", "unclaim")} />}
      {view.invoices.length > 0 && <Invoices view={view} />}
      {view.papers.length > 0 && <Papers papers={view.papers} />}
      {offer && <Offer offer={offer} />}
      {view.canSign && offer && <SignForm offer={offer} problem={own("sign")} />}
      <OtherWays view={view} problem={problem} />
      <ChangeForm view={view} problem={own("change")} />
      {view.logos.length > 0 && <Logos logos={view.logos} mayChange={view.mayShow} problem={own("logo")} />}
      {people.list.length > 0 && (
        <section id="people" className="card scroll-mt-24 p-6 sm:p-8" aria-labelledby="people-heading">
          <h2 id="people-heading" className="heading-2 mb-2">
            <Trans>People</Trans>
          </h2>
          <People people={people} problem={own("invite", "role", "remove", "leave")} />
        </section>
      )}
      {view.moves.length > 0 && <History view={view} />}
    </div>
  );
}

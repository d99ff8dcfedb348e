import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Progress } from "./progress";
import type { Step } from "./steps";
import { stepWords } from "./words";

interface Props {
  program: string;
  step: Step;
  hasPartner: boolean;
  id?: string;
  lead?: ReactNode;
  children: ReactNode;
}

/** Around each step: what it is about, how far one has come, and that one may leave at any time. */
export function ApplyFrame({ program, step, hasPartner, id, lead, children }: Props) {
  const { i18n } = useLingui();
  return (
    <section className="page-width py-10 md:py-14">
      <div className="mx-auto grid max-w-4xl gap-8">
        <header>
          <p className="eyebrow">{program}</p>
          <h1 className="heading-1 mt-1">
            <Trans>Become a sponsor</Trans>
          </h1>
        </header>
        <Progress step={step} hasPartner={hasPartner} {...(id ? { id } : {})} />
        <div className="card p-5 sm:p-8">
          <h2 className="heading-2">{i18n._(stepWords[step])}</h2>
          {lead && <p className="mt-2 text-quiet">{lead}</p>}
          <div className="mt-6">{children}</div>
        </div>
        <p className="text-sm text-quiet">
          <Trans>Each step is kept when you go on. You can leave at any time, and go on later from your account.</Trans>
        </p>
      </div>
    </section>
  );
}

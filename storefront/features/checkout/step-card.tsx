import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Icon } from "~/components/icon";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import { type Step, steps } from "./steps";

interface Props {
  step: Step;
  title: string;
  state: "open" | "done" | "later";
  /** What was chosen, once the step is done. */
  summary?: ReactNode;
  children: ReactNode;
}

/** One step of the checkout: folded away before its turn, open in it, and a line to look back at afterwards. */
export function StepCard({ step, title, state, summary, children }: Props) {
  const { language } = useShop();
  const number = steps.indexOf(step) + 1;
  return (
    <li
      className={`card p-5 sm:p-7 ${state === "later" ? "text-quiet" : ""}`}
      aria-current={state === "open" ? "step" : undefined}
    >
      <div className="flex items-center gap-3.5">
        <span className={`step-number step-number-${state}`} aria-hidden="true">
          {state === "done" ? <Icon name="check" className="size-4.5" /> : number}
        </span>
        <h2 className="heading-3 flex-1">{title}</h2>
        {state === "done" && (
          <Link
            to={urls.checkout(language, { step })}
            className="text-link inline-flex min-h-10 items-center"
            preventScrollReset
          >
            <Trans>Change</Trans>
            <span className="sr-only"> {title}</span>
          </Link>
        )}
      </div>
      {state === "open" && <div className="mt-5 sm:ps-[2.9rem]">{children}</div>}
      {state === "done" && summary && <div className="mt-2 text-quiet sm:ps-[2.9rem]">{summary}</div>}
    </li>
  );
}

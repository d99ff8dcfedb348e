import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import { canOpen, type Step, steps } from "./steps";
import { stepWords } from "./words";

interface Props {
  step: Step;
  hasPartner: boolean;
  /** Undefined while nothing is kept yet. */
  id?: string;
}

/** The five steps: where one is, where one may go back to, and what is still to come. */
export function Progress({ step, hasPartner, id }: Props) {
  const { language } = useShop();
  const { i18n, t } = useLingui();
  const current = steps.indexOf(step);
  return (
    <nav aria-label={t`Steps`}>
      <ol className="apply-steps">
        {steps.map((each, index) => {
          const state = index === current ? "open" : index < current ? "done" : "later";
          const isOpenable = id !== undefined && index !== current && canOpen(each, hasPartner);
          const label = (
            <>
              <span className={`step-number step-number-${state}`} aria-hidden="true">
                {index + 1}
              </span>
              <span className={index === current ? "" : "max-sm:sr-only"}>{i18n._(stepWords[each])}</span>
            </>
          );
          return (
            <li key={each} aria-current={index === current ? "step" : undefined}>
              {isOpenable ? (
                <Link to={urls.accountSponsorshipApply(language, id, { step: each })} className="apply-step">
                  {label}
                </Link>
              ) : (
                <span className="apply-step">{label}</span>
              )}
            </li>
          );
        })}
      </ol>
      <p className="sr-only">
        <Trans>
          Step {current + 1} of {steps.length}
        </Trans>
      </p>
    </nav>
  );
}

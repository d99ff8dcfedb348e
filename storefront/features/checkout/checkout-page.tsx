import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { useNavigation } from "react-router";
import { AddressText } from "~/components/buying/address-text";
import { HoldNotice } from "~/components/buying/hold-notice";
import { Notice } from "~/components/buying/notice";
import { AddressStep } from "./address-step";
import { ContactStep } from "./contact-step";
import { OrderSummary } from "./order-summary";
import { ReviewStep } from "./review-step";
import { ShippingStep } from "./shipping-step";
import { StepCard } from "./step-card";
import type { Step } from "./steps";
import type { CheckoutProblem, CheckoutView } from "./types";

/** One thing is said at a time: who came back without paying hears it together with how long the things are kept. */
function CheckoutNotice({ notice, hold }: Pick<CheckoutView, "notice" | "hold">) {
  const cameBack = notice === "cancelled" && hold.kept !== undefined;
  if (!notice || cameBack) return <HoldNotice hold={hold} cameBack={cameBack} className="mb-6" />;
  return (
    <>
      <Notice className="mb-6">
        {notice === "cancelled" && (
          <Trans>You came back without paying. Nothing was charged, and your cart is as it was.</Trans>
        )}
        {notice === "expired" && (
          <Trans>
            The payment page was open for too long and has closed. Nothing was charged; what is still there you can pay
            for below.
          </Trans>
        )}
        {notice === "open" && (
          <Trans>This payment is not finished yet. Nothing was charged; you can go on below.</Trans>
        )}
      </Notice>
      {/* That its page closed says already that its time is over. */}
      <HoldNotice hold={notice === "expired" ? { ...hold, ended: undefined } : hold} className="mb-6" />
    </>
  );
}

/** The next step gets the focus when it opens, so that keyboards and screen readers go along. */
const useFocusOnStep = (step: Step) => {
  const list = useRef<HTMLOListElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    const card = list.current?.querySelector<HTMLElement>("[aria-current='step']");
    const control = card?.querySelector<HTMLElement>("input:not([type=hidden]), select, button:not([tabindex])");
    control?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: "nearest", behavior: "smooth" });
  }, [step]);
  return list;
};

export function CheckoutPage({ view, problem }: { view: CheckoutView; problem: CheckoutProblem | undefined }) {
  const { t } = useLingui();
  const step = problem?.step ?? view.step;
  const list = useFocusOnStep(step);
  const isBusy = useNavigation().state !== "idle";
  const stateOf = (each: Step) => (each === step ? "open" : view.done.includes(each) ? "done" : "later");
  const own = (each: Step) => (problem?.step === each ? problem : undefined);
  return (
    <section className="page-width py-10 md:py-14" aria-busy={isBusy}>
      <h1 className="heading-1 mb-8">
        <Trans>Checkout</Trans>
      </h1>
      <CheckoutNotice notice={view.notice} hold={view.hold} />
      <div className="grid items-start gap-8 lg:grid-cols-[1fr_23rem] xl:gap-14">
        <ol ref={list} className="grid gap-4">
          <StepCard step="contact" title={t`Contact`} state={stateOf("contact")} summary={view.email}>
            <ContactStep view={view} problem={own("contact")} />
          </StepCard>
          <StepCard
            step="address"
            title={t`Address`}
            state={stateOf("address")}
            summary={
              <>
                <AddressText address={view.shipping} />
                {!view.billingIsSame && (
                  <p className="mt-2 text-sm">
                    <Trans>The bill has another address.</Trans>
                  </p>
                )}
              </>
            }
          >
            <AddressStep view={view} problem={own("address")} />
          </StepCard>
          <StepCard step="shipping" title={t`Delivery`} state={stateOf("shipping")} summary={view.chosenName}>
            <ShippingStep view={view} problem={own("shipping")} />
          </StepCard>
          <StepCard step="review" title={t`Review and pay`} state={stateOf("review")}>
            <ReviewStep view={view} problem={own("review")} />
          </StepCard>
        </ol>
        <OrderSummary view={view} />
      </div>
    </section>
  );
}

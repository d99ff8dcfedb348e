import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import type { ReturnState } from "./return.server";

type Reason = Extract<ReturnState, { kind: "refunded" }>["reason"];

function WhyRefunded({ reason }: { reason: Reason }) {
  switch (reason) {
    case "out_of_stock":
      return <Trans>While you were paying, the last one was sold to somebody else.</Trans>;
    case "promotion_limit":
      return <Trans>While you were paying, others used up a code or an offer in your cart.</Trans>;
    case "edition_limit":
      return <Trans>The edition’s limit per person was reached by another order of yours.</Trans>;
    case "not_available":
      return <Trans>While you were paying, something in the cart was taken out of the shop.</Trans>;
    case "cart_changed":
      return (
        <Trans>
          The cart was changed in another window after the payment had begun, so the amount no longer fitted.
        </Trans>
      );
    case "already_ordered":
      return (
        <Trans>This cart had been paid already. You will get the first order; the second payment is undone.</Trans>
      );
    default:
      return <Trans>The order could not be made, for a reason on our side.</Trans>;
  }
}

interface Words {
  title: ReactNode;
  text: ReactNode;
}

const wordsOf = (state: ReturnState): Words => {
  switch (state.kind) {
    case "waiting":
      return {
        title: <Trans>Your payment is being confirmed</Trans>,
        text: (
          <Trans>
            This takes a few seconds. The page goes on by itself; you can also close it: the order is made either way.
          </Trans>
        ),
      };
    case "long-wait":
      return {
        title: <Trans>Your bank takes its time</Trans>,
        text: (
          <Trans>
            Some ways of paying need minutes, a few need days. As soon as the money is confirmed, the order is made and
            a mail is on its way to you. You need not pay again.
          </Trans>
        ),
      };
    case "refunded":
      return {
        title: <Trans>No order, and your money goes back</Trans>,
        text: (
          <>
            <WhyRefunded reason={state.reason} />{" "}
            <Trans>
              What was set aside on your card is released, and what was taken is paid back in full, once. Depending on
              the bank you see it within minutes or up to ten days.
            </Trans>
          </>
        ),
      };
    case "unreachable":
      return {
        title: <Trans>We cannot look up your payment right now</Trans>,
        text: (
          <Trans>
            If you have paid, nothing is lost: the order is made as soon as our back room answers again, and a mail
            comes to you. Please do not pay a second time.
          </Trans>
        ),
      };
    default:
      return {
        title: <Trans>We know no payment of this address</Trans>,
        text: (
          <Trans>
            Perhaps the address was cut short. If you have paid, the mail with your order is the surest way to it.
          </Trans>
        ),
      };
  }
};

/** What a buyer sees when the way back from the payment does not end at an order at once. */
export function ReturnPage({ state }: { state: ReturnState }) {
  const { language } = useShop();
  const { title, text } = wordsOf(state);
  const nextPath = "nextPath" in state ? state.nextPath : undefined;
  return (
    <section className="page-width grid min-h-[60vh] content-center gap-4 py-16" aria-live="polite">
      {/* Works without scripts, and in every window the buyer has left open. */}
      {state.kind === "waiting" && <meta httpEquiv="refresh" content={`2;url=${state.nextPath}`} />}
      {state.kind === "waiting" && <div className="spinner" aria-hidden="true" />}
      <h1 className="heading-1 max-w-3xl">{title}</h1>
      <p className="max-w-2xl text-lg text-quiet">{text}</p>
      <p className="mt-3 flex flex-wrap gap-3">
        {nextPath && (
          <a href={nextPath} className="button button-primary">
            <Trans>Look again</Trans>
          </a>
        )}
        {state.kind === "refunded" && (
          <Link to={urls.cart(language)} className="button button-primary">
            <Trans>To the cart</Trans>
          </Link>
        )}
        <Link to={urls.home(language)} className="button">
          <Trans>To the start page</Trans>
        </Link>
      </p>
    </section>
  );
}

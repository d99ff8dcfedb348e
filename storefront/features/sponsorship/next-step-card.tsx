import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Form, useNavigation } from "react-router";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import type { AgreementView } from "./load-agreement.server";
import { Reason } from "./reason";
import { RenewedNote } from "./renewal-card";
import { StateBadge } from "./state-badge";

interface Words {
  title: ReactNode;
  text?: ReactNode;
}

const signWords = ({ isMine, isPlaceKept, untilText }: Extract<AgreementView["next"], { kind: "sign" }>): Words => ({
  title: isPlaceKept ? (
    <Trans>A place is kept for you: sign by {untilText}</Trans>
  ) : untilText ? (
    <Trans>Read our offer and sign it by {untilText}</Trans>
  ) : (
    <Trans>Read our offer and sign it</Trans>
  ),
  text: isMine ? (
    <Trans>It stands below in full. You can also ask for something else.</Trans>
  ) : (
    <Trans>It stands below in full. An owner of your organisation signs it.</Trans>
  ),
});

const payWords = ({
  isMine,
  owedText,
  dueText,
  number,
  isLate,
}: Extract<AgreementView["next"], { kind: "pay" }>): Words => ({
  title: isLate ? (
    <Trans>
      Please pay {owedText}: it was due on {dueText}
    </Trans>
  ) : (
    <Trans>
      Pay {owedText} by {dueText}
    </Trans>
  ),
  text: isMine ? (
    <Trans>
      Invoice {number}: by card here, or by transfer with the details below. It begins when the money is there.
    </Trans>
  ) : (
    <Trans>Invoice {number}: an owner of your organisation pays it, or its finance does.</Trans>
  ),
});

const amendWords = ({ isMine, untilText }: Extract<AgreementView["next"], { kind: "amend" }>): Words => ({
  title: <Trans>We propose a change: sign it by {untilText}, or leave it be</Trans>,
  text: isMine ? (
    <Trans>It stands below. What you have signed stays in force until then.</Trans>
  ) : (
    <Trans>It stands below. An owner of your organisation signs it; what is signed stays in force until then.</Trans>
  ),
});

const settleWords = (next: Extract<AgreementView["next"], { kind: "settle" }>): Words => {
  const { isMine, number } = next;
  return {
    ...payWords({ ...next, kind: "pay" }),
    text: isMine ? (
      <Trans>Invoice {number}: by card here, or by transfer with the details below.</Trans>
    ) : (
      <Trans>Invoice {number}: an owner of your organisation pays it, or its finance does.</Trans>
    ),
  };
};

const overWords = {
  declined: <Trans>We have declined this application</Trans>,
  withdrawn: <Trans>You have withdrawn this</Trans>,
};

const wordsOf = (next: AgreementView["next"]): Words => {
  switch (next.kind) {
    case "continue":
      return next.isMine
        ? {
            title: <Trans>Finish your application and send it</Trans>,
            text: <Trans>Nobody else sees it until then.</Trans>,
          }
        : { title: <Trans>An owner of your organisation is writing this application</Trans> };
    case "offer":
      return {
        title: <Trans>We are looking at it, and make you an offer</Trans>,
        text: <Trans>Usually within two working days. You get a mail; there is nothing to do for you now.</Trans>,
      };
    case "sign":
      return signWords(next);
    case "line":
      return {
        title: <Plural value={next.position} one="You are the first in line" other="You are number # in line" />,
        text: (
          <Trans>
            When a place comes free and it is your turn, we write to you and keep it for a week. Nothing is owed until
            you sign.
          </Trans>
        ),
      };
    case "countersign":
      return {
        title: <Trans>Now we sign</Trans>,
        text: <Trans>Your invoice follows at once, by mail and on this page.</Trans>,
      };
    case "pay":
      return payWords(next);
    case "settle":
      return settleWords(next);
    case "amend":
      return amendWords(next);
    case "confirming":
      return {
        title: <Trans>We are waiting for the bank</Trans>,
        text: (
          <Trans>This usually takes a few seconds, with some ways of paying a few days. You need not pay again.</Trans>
        ),
      };
    case "begin":
      return { title: <Trans>Everything is done; it begins in a moment</Trans> };
    case "running":
      return {
        title: <Trans>It is active until {next.endsText}</Trans>,
        text: next.isAhead && <Trans>Its term begins on {next.startsText}.</Trans>,
      };
    case "suspended":
      return { title: <Trans>It is suspended for now</Trans> };
    default:
      return { title: overWords[next.state as keyof typeof overWords] ?? <Trans>This is over</Trans> };
  }
};

function PayByCard() {
  const { paymentsTestMode } = useShop();
  const isSending = useNavigation().state !== "idle";
  return (
    <Form method="post" className="mt-5">
      <button
        type="submit"
        name="intent"
        value="pay"
        className="button button-primary"
        aria-disabled={isSending}
        onClick={(event) => {
          if (isSending) event.preventDefault();
        }}
      >
        <Trans>Pay by card</Trans>
      </button>
      {paymentsTestMode && (
        <p className="mt-2 text-sm text-ochre-text">
          <Trans>This is a demo: pay with the card 4242 4242 4242 4242, any later date and any code.</Trans>
        </p>
      )}
    </Form>
  );
}

/** On top of an agreement's page: how it stands, and what is to be done next. */
export function NextStepCard({ view }: { view: AgreementView }) {
  const { language } = useShop();
  const { next, again } = view;
  const { title, text } = wordsOf(next);
  const reason = "reason" in next ? next.reason : null;
  return (
    <section className="card p-6 sm:p-8" aria-labelledby="next-step">
      {again.isByItself && <meta httpEquiv="refresh" content={`3;url=${again.path}`} />}
      <p className="flex flex-wrap items-center gap-3">
        <StateBadge state={view.state} />
        {view.partner && <span className="text-quiet">{view.partner}</span>}
      </p>
      <h2 id="next-step" className="heading-2 mt-3">
        {title}
      </h2>
      {text && <p className="mt-2 text-lg text-quiet">{text}</p>}
      {view.renewed && <RenewedNote {...view.renewed} isOpen={view.state === "offered"} />}
      {view.wish && (
        <p className="mt-3 whitespace-pre-line">
          <Trans>You wrote: {view.wish}</Trans>
        </p>
      )}
      {reason && (
        <p className="mt-3">
          <Trans>
            The reason: <Reason reason={reason} />
          </Trans>
        </p>
      )}
      {next.kind === "continue" && next.isMine && (
        <p className="mt-5">
          <Link to={urls.accountSponsorshipApply(language, view.id)} className="button button-primary">
            <Trans>Go on with it</Trans>
          </Link>
        </p>
      )}
      {view.canSign && (
        <p className="mt-5">
          <a href="#sign" className="button button-primary">
            <Trans>To the signature</Trans>
          </a>
        </p>
      )}
      {view.canPay && <PayByCard />}
      {next.kind === "confirming" && (
        <p className="mt-5">
          <a href={again.path} className="button">
            <Trans>Look again</Trans>
          </a>
        </p>
      )}
      {next.kind === "over" && (
        <p className="mt-5">
          <Link to={urls.sponsors(language)} className="button">
            <Trans>See what you can sponsor</Trans>
          </Link>
        </p>
      )}
    </section>
  );
}

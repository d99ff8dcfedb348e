import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "react-router";
import { urls } from "~/config/urls";
import type { HoldView } from "~/lib/cart/hold.server";
import { useShop } from "~/lib/reader/shop-context";
import { ClockTime, TimeLeft } from "./time-left";

function Clock() {
  return (
    <svg viewBox="0 0 24 24" className="mt-0.5 size-5 shrink-0" aria-hidden="true">
      <path
        d="M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Zm0 4v5l3.2 2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
    </svg>
  );
}

interface Props {
  hold: HoldView;
  /** Straight from the payment page, without having paid. */
  cameBack?: boolean;
  className?: string;
}

/** What is kept for the reader, until when, and the way to give it back; or that its time has run out. */
export function HoldNotice({ hold: { kept, ended }, cameBack = false, className = "" }: Props) {
  const { language } = useShop();
  const { t } = useLingui();
  if (kept) {
    return (
      <section className={`notice ${className}`} aria-label={t`Kept for you`}>
        <Clock />
        <div className="min-w-0">
          <p>
            {cameBack ? (
              <Trans>
                You came back without paying. Nothing was charged, and we keep these things for you until{" "}
                <ClockTime moment={kept} />.
              </Trans>
            ) : (
              <Trans>
                These things are kept for you until <ClockTime moment={kept} />; nobody else can buy them meanwhile.
              </Trans>
            )}{" "}
            <TimeLeft moment={kept} />
          </p>
          <Form
            method="post"
            action={urls.cart(language)}
            className="mt-1 flex flex-wrap items-baseline gap-x-3 text-sm"
            preventScrollReset
          >
            <button type="submit" name="intent" value="give-back" className="text-link min-h-10 font-semibold">
              <Trans>Give them back</Trans>
            </button>
            <span>
              <Trans>Then anybody can buy them at once. Your cart stays as it is.</Trans>
            </span>
          </Form>
        </div>
      </section>
    );
  }
  if (!ended) return null;
  return (
    <p className={`notice ${className}`} role="status">
      <Clock />
      <span>
        <Trans>
          Since <ClockTime moment={ended} /> these things are no longer kept for you: the time ran out. What is still
          there you can pay for now, and it is kept for you again.
        </Trans>
      </span>
    </p>
  );
}

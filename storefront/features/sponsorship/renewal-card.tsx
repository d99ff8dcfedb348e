import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import { Fact, Facts } from "./facts";
import type { RenewalView } from "./renewal-view.server";
import { StateBadge } from "./state-badge";

const isSettled = ({ state }: RenewalView) => ["withdrawn", "declined", "lapsed", "terminated"].includes(state);

const titleOf = (renewal: RenewalView): ReactNode => {
  if (renewal.state === "offered")
    return renewal.until ? <Trans>Go on with us: sign by {renewal.until}</Trans> : <Trans>Go on with us</Trans>;
  if (renewal.state === "submitted") return <Trans>You asked for another renewal; we make you an offer</Trans>;
  if (renewal.state === "signed") return <Trans>Your renewal is signed</Trans>;
  if (isSettled(renewal)) return <Trans>This agreement is not renewed</Trans>;
  return renewal.ends ? <Trans>Renewed until {renewal.ends}</Trans> : <Trans>Renewed</Trans>;
};

/** On the page of what ends: what follows it, and the way there. */
export function RenewalCard({ renewal, isOver }: { renewal: RenewalView; isOver: boolean }) {
  const { language } = useShop();
  const { id, state, tier, program, credit, net, gross, starts } = renewal;
  const isOffered = state === "offered";
  return (
    <section id="renewal" className="card scroll-mt-24 p-6 sm:p-8" aria-labelledby="renewal-heading">
      <p className="flex flex-wrap items-center gap-3">
        <StateBadge state={state} />
        <span className="text-quiet">
          <Trans>Your renewal</Trans>
        </span>
      </p>
      <h2 id="renewal-heading" className="heading-2 mt-3">
        {titleOf(renewal)}
      </h2>
      {isOffered && (
        <p className="mt-2 text-lg text-quiet">
          {isOver ? (
            <Trans>This term is over; the next one begins when you sign and pay.</Trans>
          ) : (
            <Trans>The next term follows this one without a gap.</Trans>
          )}{" "}
          <Trans>The offer stands for two weeks after the last day.</Trans>
        </p>
      )}
      {!isSettled(renewal) && (
        <div className="mt-5">
          <Facts>
            <Fact name={<Trans>Tier</Trans>}>{`${tier} · ${program}`}</Fact>
            {renewal.termMonths !== undefined && (
              <Fact name={<Trans>Term</Trans>}>
                <Plural value={renewal.termMonths} one="# month" other="# months" />
                {starts && (
                  <>
                    {" · "}
                    <Trans>from {starts}</Trans>
                  </>
                )}
              </Fact>
            )}
            {credit && <Fact name={<Trans>Made good for what we owed you</Trans>}>{credit}</Fact>}
            {net && <Fact name={<Trans>Before tax</Trans>}>{net}</Fact>}
            {gross && <Fact name={<Trans>To pay</Trans>}>{gross}</Fact>}
          </Facts>
        </div>
      )}
      <p className="mt-5">
        <Link to={urls.accountSponsorship(language, id)} className={isOffered ? "button button-primary" : "button"}>
          {isOffered ? <Trans>Read the offer and sign</Trans> : <Trans>See the renewal</Trans>}
        </Link>
      </p>
    </section>
  );
}

/** On the page of what follows: what it goes on from. */
export function RenewedNote({ id, lastDay, isOpen }: { id: string; lastDay: string | undefined; isOpen: boolean }) {
  const { language } = useShop();
  return (
    <p className="mt-3">
      {lastDay ? (
        <Trans>It renews your agreement, whose last day is {lastDay}.</Trans>
      ) : (
        <Trans>It renews your agreement.</Trans>
      )}{" "}
      {isOpen && <Trans>The offer stands for two weeks after the last day.</Trans>}{" "}
      <Link to={urls.accountSponsorship(language, id)} className="text-link">
        <Trans>See the earlier agreement</Trans>
      </Link>
    </p>
  );
}

import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import type { AgreementCard } from "./list.server";
import { StateBadge } from "./state-badge";

function Next({ card: { state, position, until, proposed, ends } }: { card: AgreementCard }) {
  if (proposed) return <Trans>Next: read the change we propose, and sign it by {proposed} or leave it be.</Trans>;
  if (position !== undefined) return <Trans>You are number {position} in line.</Trans>;
  switch (state) {
    case "draft":
      return <Trans>Next: finish it and send it.</Trans>;
    case "submitted":
      return <Trans>Next: we make you an offer.</Trans>;
    case "offered":
      return until ? (
        <Trans>Next: read the offer and sign it by {until}.</Trans>
      ) : (
        <Trans>Next: read the offer and sign it.</Trans>
      );
    case "signed":
      return <Trans>Next: it begins when it is signed by all and paid.</Trans>;
    case "suspended":
      return <Trans>It is suspended; see why.</Trans>;
    case "active":
      return ends ? <Trans>It runs until {ends}.</Trans> : null;
    default:
      return ends ? <Trans>It ran until {ends}.</Trans> : null;
  }
}

export function AgreementCards({ cards }: { cards: AgreementCard[] }) {
  const { language } = useShop();
  const { t } = useLingui();
  if (cards.length === 0)
    return (
      <div className="card grid justify-items-start gap-3 p-8">
        <p className="heading-3">
          <Trans>No sponsorships yet</Trans>
        </p>
        <p className="text-quiet">
          <Trans>What your organisation signs up for appears here, with its offer, its invoices and its people.</Trans>
        </p>
        <Link to={urls.sponsors(language)} className="button button-primary mt-2">
          <Trans>See what you can sponsor</Trans>
        </Link>
      </div>
    );
  return (
    <>
      <ul className="grid gap-4">
        {cards.map((card) => (
          <li key={card.id} className="card relative flex flex-wrap items-center justify-between gap-x-6 gap-y-3 p-5">
            <div className="min-w-40">
              <h2 className="heading-3">
                <Link
                  to={urls.accountSponsorship(language, card.id)}
                  className="after:absolute after:inset-0 after:rounded-[22px]"
                >
                  {`${card.tier} · ${card.program}`}
                </Link>
              </h2>
              <p className="text-sm text-quiet">
                {[card.partner ?? t`No organisation yet`, card.isRenewal && t`Renewal`].filter(Boolean).join(" · ")}
              </p>
              <p className="mt-1">
                <Next card={card} />
              </p>
            </div>
            <StateBadge state={card.state} />
          </li>
        ))}
      </ul>
      <p className="mt-6">
        <Link to={urls.sponsors(language)} className="text-link">
          <Trans>See what else you can sponsor</Trans>
        </Link>
      </p>
    </>
  );
}

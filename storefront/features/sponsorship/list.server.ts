import type { RouterContextProvider } from "react-router";
import { localeOf } from "~/config/languages";
import { formatDate } from "~/lib/dates";
import { getReader } from "~/lib/reader/reader.server";
import { readAgreements, type SponsorDesk } from "./desk.server";
import { partnerNameIn } from "./names";
import { lastDay } from "./next-step";

/** All that the reader's organisations have under way or had, what is under way first. */
export const loadAgreements = async (desk: SponsorDesk, context: Readonly<RouterContextProvider>) => {
  const locale = localeOf(getReader(context).language);
  const agreements = await readAgreements(desk);
  const cards = agreements.map((agreement) => {
    const { partner_name, offer_until, place_until, ends_before, waiting_since } = agreement;
    const until = place_until ?? offer_until;
    return {
      id: agreement.id,
      state: agreement.state,
      isRenewal: agreement.renews !== null,
      program: agreement.program.name[locale],
      tier: agreement.tier.name[locale],
      partner: partner_name ? partnerNameIn(partner_name, locale) : undefined,
      position: waiting_since !== null && place_until === null ? (agreement.position ?? 1) : undefined,
      until: until ? formatDate(until, locale) : undefined,
      proposed: agreement.proposed_until ? formatDate(agreement.proposed_until, locale) : undefined,
      ends: ends_before ? formatDate(lastDay(ends_before), locale) : undefined,
      isOver: agreement.next_states.length === 0 && !["signed", "active", "suspended"].includes(agreement.state),
      at: agreement.updated_at,
    };
  });
  return cards.sort((one, other) => Number(one.isOver) - Number(other.isOver) || (one.at < other.at ? 1 : -1));
};

export type AgreementCard = Awaited<ReturnType<typeof loadAgreements>>[number];

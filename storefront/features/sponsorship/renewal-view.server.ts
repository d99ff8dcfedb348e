import type { Locale } from "~/config/languages";
import { formatDate } from "~/lib/dates";
import { formatMinor } from "~/lib/money";
import type { AgreementDetailAnswer } from "../../../plugins/community/src/types/agreements";
import { readAgreement, type SponsorDesk } from "./desk.server";
import { lastDay } from "./next-step";

type Clock = (at: string | null) => string | undefined;

/** What an agreement goes on with: in short what was offered, and how it stands. Undefined while there is nothing. */
export const loadRenewal = async (
  desk: SponsorDesk,
  { agreement: { renewed_by: id } }: AgreementDetailAnswer,
  locale: Locale,
  clock: Clock,
) => {
  if (id === null) return undefined;
  const { agreement, offer } = await readAgreement(desk, id);
  const money = (minor: string) => formatMinor(minor, agreement.currency_code, locale, "code");
  const credit = offer?.renewal?.credit_minor ?? "0";
  const starts = agreement.starts_on ?? offer?.renewal?.starts_on;
  return {
    id,
    state: agreement.state,
    tier: agreement.tier.name[locale],
    program: agreement.program.name[locale],
    until: agreement.state === "offered" ? clock(agreement.offer_until) : undefined,
    credit: credit === "0" ? undefined : money(`-${credit}`),
    net: offer ? money(offer.net_minor) : undefined,
    gross: offer ? money(offer.gross_minor) : undefined,
    termMonths: offer?.term_months,
    starts: starts ? formatDate(starts, locale) : undefined,
    ends: agreement.ends_before ? formatDate(lastDay(agreement.ends_before), locale) : undefined,
  };
};

export type RenewalView = NonNullable<Awaited<ReturnType<typeof loadRenewal>>>;

/** What an agreement goes on from; undefined of a first one. */
export const renewedView = ({ agreement, offer }: AgreementDetailAnswer, locale: Locale) =>
  agreement.renews === null
    ? undefined
    : {
        id: agreement.renews,
        lastDay: offer?.renewal ? formatDate(lastDay(offer.renewal.starts_on), locale) : undefined,
      };

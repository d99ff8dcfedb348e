import type { Locale } from "~/config/languages";
import { formatDate } from "~/lib/dates";
import { formatMinor } from "~/lib/money";
import type { AgreementDetailAnswer } from "../../../plugins/community/src/types/agreements";
import type { AmendmentAnswer } from "../../../plugins/community/src/types/amendments";
import { offerView } from "./offer-view.server";

export type Clock = (at: string | null) => string | undefined;

/** What we propose to change: from what to what, and what is to be paid or goes back. */
export const amendmentView = ({ amendment }: AgreementDetailAnswer, locale: Locale, clock: Clock) => {
  if (!amendment) return undefined;
  const { offer, gross_minor, effective_on } = amendment;
  const money = (minor: string) => formatMinor(minor.replace("-", ""), offer.currency_code, locale, "code");
  const number = (value: number) => new Intl.NumberFormat(locale).format(value);
  return {
    offer: offerView(offer, locale, clock),
    isSigned: amendment.is_signed,
    until: clock(amendment.until),
    tier: changed(amendment.from_tier_name[locale], offer.tier_name[locale]),
    benefits: amendment.changes.map(({ benefit_id, name, from, to }) => ({
      id: benefit_id,
      name: name[locale],
      from: number(from),
      to: number(to),
    })),
    price: changed(money(amendment.old_net_minor), money(amendment.new_net_minor)),
    clause: amendment.clause?.[locale],
    days: daysOf(amendment, number),
    from: effective_on ? formatDate(effective_on, locale) : undefined,
    kind: kindOf(gross_minor),
    gross: money(gross_minor),
    net: money(amendment.difference_minor),
  };
};

export type AmendmentView = NonNullable<ReturnType<typeof amendmentView>>;

const changed = (from: string, to: string) => (from === to ? undefined : { from, to });

const daysOf = ({ remaining_days, term_days }: AmendmentAnswer, number: (value: number) => string) =>
  remaining_days === null || term_days === null ? undefined : { left: number(remaining_days), all: number(term_days) };

const kindOf = (grossMinor: string) => {
  if (grossMinor === "0") return "free" as const;
  return grossMinor.startsWith("-") ? ("back" as const) : ("pay" as const);
};

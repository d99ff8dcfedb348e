import type { AgreementAnswer } from "../../types/agreements";
import { wordsOf } from "../sponsorship/words-of";
import type { WordBook } from "../use-words";

export function partnerName({ partner_name }: Pick<AgreementAnswer, "partner_name">, { t, locale }: WordBook): string {
  return (partner_name && wordsOf(partner_name, locale)) || t("agreements.noName");
}

/** What it costs with tax; nothing while nothing was offered. */
export function amountText({ gross_minor, currency_code }: AgreementAnswer, { minor }: WordBook): string {
  return gross_minor === null ? "" : minor(gross_minor, currency_code);
}

/** The next date that matters: a place or an offer that runs out, what is to be paid, the end of the term. */
export function dueText(agreement: AgreementAnswer, { t, date, day }: WordBook, now = new Date()): string {
  const { state, place_until, offer_until, due_on, ends_before } = agreement;
  if (state === "offered" && place_until) return t("agreements.due.place", { when: date(place_until) });
  if (state === "offered" && offer_until) return t("agreements.due.offer", { when: date(offer_until) });
  if (agreement.has_change_request) return t("agreements.due.asked");
  if (agreement.proposed_until) return t("agreements.due.proposed", { when: date(agreement.proposed_until) });
  if (due_on) {
    const isLate = due_on < now.toISOString().slice(0, 10);
    return t(`agreements.due.${isLate ? "overdue" : "pay"}`, { when: day(due_on) });
  }
  if ((state === "active" || state === "suspended") && ends_before)
    return t("agreements.due.ends", { when: day(dayBefore(ends_before)) });
  return "";
}

/** `2027-02-28` of `2027-03-01` */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

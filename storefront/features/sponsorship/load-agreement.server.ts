import type { RouterContextProvider } from "react-router";
import { type Locale, localeOf } from "~/config/languages";
import { urls } from "~/config/urls";
import { formatDate } from "~/lib/dates";
import { formatMinor } from "~/lib/money";
import { getReader } from "~/lib/reader/reader.server";
import type { AgreementDetailAnswer } from "../../../plugins/community/src/types/agreements";
import type { PersonRole } from "../../../plugins/community/src/types/partners";
import { amendmentView } from "./amendment-view.server";
import { benefitsView } from "./benefits-view.server";
import { changeView } from "./change-view.server";
import { membershipOf, readAgreement, readProgram, type SponsorDesk } from "./desk.server";
import { peopleOf } from "./load-apply.server";
import { readLogos } from "./logos.server";
import { partnerNameIn } from "./names";
import { lastDay, type NextStep, nextStep, standingInvoice } from "./next-step";
import { offerView } from "./offer-view.server";
import { papersView } from "./papers-view.server";
import { loadRenewal, renewedView } from "./renewal-view.server";
import { may } from "./roles";
import { otherTierForm } from "./tier-form.server";

/** On the clock of the organisation, which is named: two sides read it, far from each other perhaps. */
const momentText = (at: string, locale: Locale, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, {
    ...{ year: "numeric", month: "long", day: "numeric", hour: "numeric", minute: "2-digit" },
    timeZone,
    timeZoneName: "short",
  }).format(new Date(at));

/** Three seconds apart, so a minute; after that a reader should not have to keep watching. */
const mostLooks = 20;

export const loadAgreement = async (
  desk: SponsorDesk,
  context: Readonly<RouterContextProvider>,
  id: string,
  search: URLSearchParams,
) => {
  const reader = getReader(context);
  const { language } = reader;
  const locale = localeOf(language);
  const detail = await readAgreement(desk, id);
  const membership = await membershipOf(desk, detail.agreement);
  const people = peopleOf(membership);
  const { agreement, offer } = detail;
  const clock = (at: string | null) =>
    at === null ? undefined : momentText(at, locale, membership?.partner.time_zone ?? "UTC");
  const owed = standingInvoice(detail.invoices);
  const paidFor = search.get("invoice");
  const isBack = search.has("paid") && (paidFor === null || paidFor === owed?.number);
  const looks = Math.max(0, Math.trunc(Number(search.get("looks")) || 0));
  const next = nextStep(detail, people.role, isBack);
  const owes = (owed?.owed_minor ?? "0") !== "0";
  const canAnswer = agreement.state === "offered" && may(people.role, "apply");
  const program = canAnswer ? await readProgram(agreement.program.handle) : undefined;
  const partner = agreement.partner_name ? partnerNameIn(agreement.partner_name, locale) : undefined;
  return {
    id,
    version: agreement.version,
    state: agreement.state,
    title: agreement.tier.name[locale],
    program: agreement.program.name[locale],
    partner,
    /** What they asked for in their own words, while we have not answered it. */
    wish: agreement.state === "submitted" ? agreement.wish : "",
    next: { ...next, ...nextTexts(next, detail, locale, clock) },
    /** Where the page looks again by itself, while the bank has not answered. */
    again: {
      path: urls.accountSponsorship(language, id, {
        paid: 1,
        looks: looks + 1,
        ...(paidFor ? { invoice: paidFor } : {}),
      }),
      isByItself: next.kind === "confirming" && looks < mostLooks,
    },
    offer: offer && offerView(offer, locale, clock),
    renewal: await loadRenewal(desk, detail, locale, clock),
    renewed: renewedView(detail, locale),
    canSign: next.kind === "sign" && next.isMine,
    canAskForOther: canAnswer,
    otherForm: program && otherTierForm(program, reader, detail),
    canWithdraw: agreement.next_states.includes("withdrawn") && may(people.role, "apply"),
    canPay: owes && ["pay", "settle", "amend", "suspended"].includes(next.kind) && may(people.role, "pay"),
    subscription: subscriptionView(detail, people.role, locale),
    amendment: amendmentView(detail, locale, clock),
    mayAmend: may(people.role, "sign"),
    change: await changeView(detail, getReader(context), clock, may(people.role, "apply")),
    signatures: detail.signatures.map((signature) => ({ ...signature, at: clock(signature.signed_at) })),
    invoices: invoicesView(detail, locale),
    logos: agreement.partner_id === null ? [] : await readLogos(desk, agreement.partner_id, partner ?? ""),
    mayShow: may(people.role, "show"),
    benefits: benefitsView(detail, locale, may(people.role, "claim")),
    papers: papersView(detail, language, locale, clock),
    people,
    moves: detail.moves.map(({ from_state, to_state, event, actor, reason, moved_at }) => ({
      ...{ from: from_state, to: to_state, event, actor, reason },
      at: clock(moved_at),
      key: `${moved_at} ${event ?? to_state}`,
    })),
  };
};

export type AgreementView = Awaited<ReturnType<typeof loadAgreement>>;

/** Nothing where a term is paid by itself, and once a term is over. */
const subscriptionView = (
  { agreement, subscription, offer }: AgreementDetailAnswer,
  role: PersonRole,
  locale: Locale,
) => {
  const { state, ends_before } = agreement;
  if (!subscription || !ends_before || (state !== "active" && state !== "suspended")) return undefined;
  const isLive = subscription.status !== "canceled" && subscription.status !== "incomplete_expired";
  return {
    renews: subscription.renews,
    isLate: subscription.status === "past_due" || subscription.status === "unpaid",
    lastDay: formatDate(lastDay(ends_before), locale),
    months: offer?.term_months ?? 12,
    canChange: isLive && may(role, "pay"),
  };
};

/** What the next step says besides words. */
const nextTexts = (
  next: NextStep,
  { agreement }: AgreementDetailAnswer,
  locale: Locale,
  clock: (at: string | null) => string | undefined,
) => {
  const { starts_on, ends_before } = agreement;
  const invoice = "invoice" in next ? next.invoice : undefined;
  return {
    untilText: next.kind === "sign" || next.kind === "amend" ? clock(next.until) : undefined,
    owedText: invoice && formatMinor(invoice.owed_minor, invoice.currency_code, locale, "code"),
    dueText: invoice && formatDate(invoice.due_on, locale),
    number: invoice?.number,
    isLate: invoice?.state === "overdue",
    startsText: starts_on ? formatDate(starts_on, locale) : undefined,
    isAhead: starts_on !== null && Date.parse(starts_on) > Date.now(),
    endsText: ends_before ? formatDate(lastDay(ends_before), locale) : undefined,
  };
};

const invoicesView = ({ invoices, payments }: AgreementDetailAnswer, locale: Locale) =>
  invoices.map((invoice) => {
    const money = (minor: string) => formatMinor(minor, invoice.currency_code, locale, "code");
    return {
      id: invoice.id,
      number: invoice.number,
      state: invoice.state,
      cancels: invoices.find(({ id }) => id === invoice.cancels)?.number,
      credits: invoices.find(({ id }) => id === invoice.credits)?.number,
      credited: invoice.credited_minor === "0" ? undefined : money(invoice.credited_minor),
      reason: invoice.reason,
      gross: money(invoice.gross_minor),
      owed: invoice.owed_minor === "0" ? undefined : money(invoice.owed_minor),
      issuedOn: formatDate(invoice.issued_on, locale),
      dueOn: formatDate(invoice.due_on, locale),
      payments: payments
        .filter(({ invoice_id }) => invoice_id === invoice.id)
        .map(({ id, method, amount_minor, refunded_minor, received_at }) => ({
          ...{ id, method },
          amount: money(amount_minor),
          refunded: refunded_minor === "0" ? undefined : money(refunded_minor),
          on: formatDate(received_at, locale),
        })),
    };
  });

import type { BenefitReminderMail, PartnerInvitationMail, SponsorNewsMail } from "../../../types/mails";
import type { Block, Letter } from "./blocks";
import { formatDate, formatMoment, formatMoney } from "./format";
import type { Words } from "./words-en";

export function invitationLetter(mail: PartnerInvitationMail, { sponsors: own }: Words): Letter {
  return {
    subject: own.invitationSubject(mail.partner),
    preview: own.invitationPreview,
    heading: own.invitationHeading(mail.partner),
    blocks: [
      { kind: "text", text: own.invitationText[mail.role] },
      { kind: "button", label: own.accept, url: mail.pageUrl },
      { kind: "small", text: own.notYou },
    ],
  };
}

export function sponsorNewsLetter(mail: SponsorNewsMail, { sponsors: own }: Words): Letter {
  const said = own.news[mail.news];
  const facts: [label: string, value: string | null][] = [
    [own.for, `${mail.program} · ${mail.tier}`],
    [own.reason, mail.reason],
    [own.message, mail.message],
    [own.ends, mail.endsOn ? formatDate(mail.endsOn, mail.locale) : null],
    [own.until, mail.until && formatMoment(mail.until, mail.locale)],
    [own.number, mail.invoice?.number ?? null],
    [own.amount, mail.invoice && formatMoney(mail.invoice.amountMajor, mail.invoice.currencyCode, mail.locale)],
    [own.due, mail.invoice && formatDate(mail.invoice.dueOn, mail.locale)],
  ];
  return {
    subject: said.subject(mail.tier),
    preview: said.heading,
    heading: said.heading,
    blocks: [
      { kind: "text", text: said.text },
      ...facts.flatMap(([label, value]): Block[] => (value ? [{ kind: "facts", label, own: value.split("\n") }] : [])),
      { kind: "button", label: said.action, url: mail.pageUrl },
    ],
  };
}

export function benefitReminderLetter(mail: BenefitReminderMail, { sponsors: own }: Words): Letter {
  const said = own.reminders[mail.audience];
  const isOurs = mail.audience !== "partner";
  return {
    subject: said.subject(mail.items[0]?.tier ?? ""),
    preview: said.heading,
    heading: said.heading,
    blocks: [
      { kind: "text", text: said.text },
      {
        kind: "items",
        rows: mail.items.map(({ partner, tier, benefit, units, dueOn }) => ({
          title: benefit,
          detail: isOurs ? `${partner} · ${tier}` : tier,
          value: own.unitsDue(units, formatDate(dueOn, mail.locale)),
        })),
      },
      { kind: "button", label: said.action, url: mail.pageUrl },
    ],
  };
}

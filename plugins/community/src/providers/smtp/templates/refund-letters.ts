import type { OrderlessRefundMail, RefundMail } from "../../../types/mails";
import type { Letter } from "./blocks";
import { formatMoney } from "./format";
import { orderLink } from "./order-letters";
import type { Words } from "./words-en";

export function refundLetter(mail: RefundMail, words: Words): Letter {
  const money = (amountMajor: number) => formatMoney(amountMajor, mail.currencyCode, mail.locale);
  const own = words.refunded;
  return {
    subject: own.subject(mail.displayId),
    preview: own.preview(money(mail.refundMajor)),
    heading: own.heading,
    blocks: [
      { kind: "text", text: own.intro(money(mail.refundMajor)) },
      {
        kind: "totals",
        rows: [
          { label: own.amount, value: money(mail.refundMajor), strong: true },
          { label: own.paid, value: money(mail.paidMajor) },
          { label: own.soFar, value: money(mail.refundedSoFarMajor) },
        ],
      },
      ...orderLink(mail.orderUrl, words),
    ],
  };
}

/** The money came but no order could be made of it: the buyer hears it from us before the bank says so. */
export function orderlessRefundLetter(mail: OrderlessRefundMail, words: Words): Letter {
  const amount = formatMoney(mail.refundMajor, mail.currencyCode, mail.locale);
  const own = words.orderless;
  return {
    subject: own.subject,
    preview: own.preview(amount),
    heading: own.heading,
    blocks: [
      { kind: "text", text: own.reasons[mail.reason] ?? own.reasons.could_not_complete },
      { kind: "text", text: own.intro(amount) },
      { kind: "text", text: own.outro },
      { kind: "button", label: own.again, url: mail.shopUrl },
    ],
  };
}

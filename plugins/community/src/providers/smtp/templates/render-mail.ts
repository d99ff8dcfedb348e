import type { MailByTemplate, MailLocale, MailTemplate } from "../../../types/mails";
import { deletedLetter, resetLetter } from "./account-letters";
import type { Letter } from "./blocks";
import { cancellationLetter, confirmationLetter, shippedLetter } from "./order-letters";
import { orderlessRefundLetter, refundLetter } from "./refund-letters";
import { renderHtml } from "./render-html";
import { renderText } from "./render-text";
import { reportLetter } from "./report-letters";
import { rewardLetter, rewardRevokedLetter } from "./reward-letters";
import { benefitReminderLetter, invitationLetter, sponsorNewsLetter } from "./sponsor-letters";
import { waitListJoinedLetter, waitListOfferLetter } from "./wait-list-letters";
import { WORDS } from "./words";
import type { Words } from "./words-en";

type Letters = { [Template in MailTemplate]: (mail: MailByTemplate[Template], words: Words) => Letter };

const LETTERS: Letters = {
  "order-confirmation": confirmationLetter,
  "order-shipped": shippedLetter,
  "order-refunded": refundLetter,
  "order-canceled": cancellationLetter,
  "payment-refunded-no-order": orderlessRefundLetter,
  "password-reset": resetLetter,
  "account-deleted": (_mail, words) => deletedLetter(words),
  "wait-list-joined": waitListJoinedLetter,
  "wait-list-offer": waitListOfferLetter,
  "partner-invitation": invitationLetter,
  "sponsor-news": sponsorNewsLetter,
  "benefit-reminder": benefitReminderLetter,
  "reward-issued": rewardLetter,
  "reward-revoked": rewardRevokedLetter,
  "report-judged": reportLetter,
};

export interface RenderedMail {
  locale: MailLocale;
  subject: string;
  html: string;
  text: string;
}

export function isMailTemplate(name: string): name is MailTemplate {
  return Object.hasOwn(LETTERS, name);
}

export function renderMail<Template extends MailTemplate>(
  template: Template,
  mail: MailByTemplate[Template],
): RenderedMail {
  const locale: MailLocale = mail.locale === "zh-CN" ? "zh-CN" : "en";
  const words = WORDS[locale];
  const letter = LETTERS[template](mail, words);
  return {
    locale,
    subject: letter.subject,
    html: renderHtml(letter, words, locale, mail.shopUrl),
    text: renderText(letter, words, mail.shopUrl),
  };
}

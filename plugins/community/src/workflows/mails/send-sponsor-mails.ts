import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { toMajorUnits } from "../../domain/minor-units";
import { partnerName } from "../../domain/partner-details";
import { invoiceNumber } from "../../domain/sponsorship-invoice";
import { type DueBenefitMail, findDueBenefitMails } from "./due-benefit-mails";
import { type DueInvitation, findDueInvitations, findDueNews } from "./due-sponsor-mails";
import { sendMail } from "./send-mail";
import { shopLinks } from "./shop-links";
import type { DueNews } from "./sponsor-news-sql";

function sendInvitation(container: MedusaContainer, due: DueInvitation): Promise<void> {
  const { shopUrl, invitationUrl } = shopLinks(container, due.locale);
  return sendMail(container, {
    key: due.key,
    to: due.email,
    template: "partner-invitation",
    resource: { type: "partner_person", id: due.person_id },
    data: {
      locale: due.locale,
      shopUrl,
      pageUrl: invitationUrl(due.person_id),
      partner: partnerName(due.partner, due.locale),
      role: due.role,
    },
  });
}

function sendNews(container: MedusaContainer, due: DueNews): Promise<void> {
  const { shopUrl, agreementUrl } = shopLinks(container, due.locale);
  const { invoice } = due;
  return sendMail(container, {
    key: due.key,
    to: due.email,
    template: "sponsor-news",
    resource: { type: "agreement", id: due.agreement_id },
    data: {
      locale: due.locale,
      shopUrl,
      pageUrl: agreementUrl(due.agreement_id),
      news: due.news,
      program: partnerName(due.program, due.locale),
      tier: partnerName(due.tier, due.locale),
      reason: due.reason,
      message: due.message,
      until: due.until?.toISOString() ?? null,
      endsOn: due.ends_on,
      invoice: invoice && {
        number: invoiceNumber(invoice.series, invoice.number),
        amountMajor: Number(toMajorUnits(BigInt(invoice.gross_minor), invoice.currency_code)),
        currencyCode: invoice.currency_code,
        dueOn: invoice.due_on,
      },
    },
  });
}

function sendBenefitReminder(container: MedusaContainer, due: DueBenefitMail): Promise<void> {
  const { audience, locale, agreement_id } = due;
  const { shopUrl, agreementUrl, deskUrl } = shopLinks(container, locale);
  return sendMail(container, {
    key: due.key,
    to: due.email,
    template: "benefit-reminder",
    ...(agreement_id !== null && { resource: { type: "agreement", id: agreement_id } }),
    data: {
      locale,
      shopUrl,
      pageUrl: audience === "partner" ? `${agreementUrl(agreement_id as string)}#benefits` : deskUrl(agreement_id),
      audience,
      items: due.items.map(({ partner, tier, benefit, units, dueOn }) => ({
        partner: partnerName(partner, locale),
        tier: partnerName(tier, locale),
        benefit: partnerName(benefit, locale),
        units,
        dueOn,
      })),
    },
  });
}

/** One mail that cannot be written must not keep the others from being sent. */
const sendSponsorMailsStep = createStep("send-sponsor-mails", async (_, { container }) => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const attempt = (key: string, work: Promise<void>) =>
    work.catch((error: Error) => logger.error(`Mail ${key} could not be written`, error));
  const invitations = await findDueInvitations(container);
  for (const due of invitations) await attempt(due.key, sendInvitation(container, due));
  const news = await findDueNews(container);
  for (const due of news) await attempt(due.key, sendNews(container, due));
  const benefits = await findDueBenefitMails(container, new Date());
  for (const due of benefits) await attempt(due.key, sendBenefitReminder(container, due));
  return new StepResponse(invitations.length + news.length + benefits.length);
});

/** What a sponsor's people have not been told of yet: invitations, offers, places, invoices, reminders, endings; and what benefits are due. */
export const sendSponsorMailsWorkflow = createWorkflow("send-sponsor-mails", () => {
  return new WorkflowResponse(sendSponsorMailsStep());
});

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { MailLocale } from "../../../types/mails";
import { sendMail } from "../../mails/send-mail";
import { shopLinks } from "../../mails/shop-links";

interface Farewell {
  customerId: string;
  email: string;
  locale: MailLocale;
}

/** The account is gone whether or not the mail server is well: a mail that fails is sent again later. */
export const sendFarewellStep = createStep("send-farewell", async (input: Farewell, { container }) => {
  await sendMail(container, {
    key: `account-deleted:${input.customerId}`,
    to: input.email,
    template: "account-deleted",
    data: { locale: input.locale, shopUrl: shopLinks(container, input.locale).shopUrl },
    resource: { type: "customer", id: input.customerId },
  });
  return new StepResponse(undefined);
});

import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { toMajorUnits } from "../../domain/minor-units";
import type { MailLocale, OrderlessReason } from "../../types/mails";
import { sendMail } from "./send-mail";
import { shopLinks } from "./shop-links";

interface PaymentReturned {
  stripeSessionId: string;
  email: string;
  currencyCode: string;
  amountMinor: number;
  reason: OrderlessReason;
  locale: MailLocale;
}

const sendPaymentReturnedStep = createStep(
  "send-payment-returned",
  async ({ stripeSessionId, email, currencyCode, amountMinor, reason, locale }: PaymentReturned, { container }) => {
    await sendMail(container, {
      key: `payment-refunded-no-order:${stripeSessionId}`,
      to: email,
      template: "payment-refunded-no-order",
      data: {
        locale,
        shopUrl: shopLinks(container, locale).shopUrl,
        currencyCode,
        refundMajor: Number(toMajorUnits(BigInt(amountMinor), currencyCode)),
        reason,
      },
    });
    return new StepResponse(undefined);
  },
);

/** A buyer whose payment went back without an order hears it from us before the bank says so. */
export const sendPaymentReturnedWorkflow = createWorkflow(
  "send-payment-returned",
  (input: WorkflowData<PaymentReturned>) => {
    sendPaymentReturnedStep(input);
    return new WorkflowResponse(undefined);
  },
);

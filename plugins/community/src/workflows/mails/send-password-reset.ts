import { createHash } from "node:crypto";
import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { mailLocale } from "./mail-locale";
import { sendMail } from "./send-mail";
import { shopLinks } from "./shop-links";

/** Medusa's own: generate-reset-password-token. */
const VALID_MINUTES = 15;

interface PasswordReset {
  email: string;
  actorType: string;
  token: string;
  /** The language of the page where it was asked for, if that page said so. */
  locale?: unknown;
}

const sendResetStep = createStep("send-reset", async (input: PasswordReset, { container }) => {
  const staff = input.actorType === "user";
  const [customer] = staff
    ? []
    : await container.resolve(Modules.CUSTOMER).listCustomers({ email: input.email, has_account: true }, { take: 1 });
  const locale = mailLocale({ orderLocale: input.locale, customerLocale: customer?.metadata?.locale });
  const links = shopLinks(container, locale);
  const params = new URLSearchParams({ token: input.token, email: input.email });
  await sendMail(container, {
    // The token is new with every request: a digest of it makes a doubled event one mail and keeps the token out of logs.
    key: `password-reset:${createHash("sha256").update(input.token).digest("base64url").slice(0, 24)}`,
    to: input.email,
    template: "password-reset",
    data: {
      locale,
      shopUrl: links.shopUrl,
      resetUrl: staff ? links.staffResetUrl(params) : links.customerResetUrl(params),
      validMinutes: VALID_MINUTES,
      audience: staff ? "staff" : "customer",
    },
  });
  return new StepResponse(undefined);
});

export const sendPasswordResetWorkflow = createWorkflow("send-password-reset", (input: WorkflowData<PasswordReset>) => {
  sendResetStep(input);
  return new WorkflowResponse(undefined);
});

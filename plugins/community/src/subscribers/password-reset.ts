import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { sendPasswordResetWorkflow } from "../workflows/mails/send-password-reset";

interface PasswordReset {
  entity_id: string;
  actor_type: string;
  token: string;
  metadata?: { locale?: unknown };
}

export default async function passwordReset({ event: { data }, container }: SubscriberArgs<PasswordReset>) {
  await sendPasswordResetWorkflow(container).run({
    input: { email: data.entity_id, actorType: data.actor_type, token: data.token, locale: data.metadata?.locale },
  });
}

export const config: SubscriberConfig = { event: "auth.password_reset" };

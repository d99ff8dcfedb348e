import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { MailTemplate } from "../../../types/mails";
import { MAX_ATTEMPTS } from "../attempts";
import { attemptsOf, type Mail, notificationRows, sendMail } from "../send-mail";

const WINDOW_MS = 7 * 24 * 60 * 60 * 1000;
/** After that the link of such a mail opens nothing. */
const LINK_LIFE_MS: Partial<Record<string, number>> = {
  "password-reset": 15 * 60 * 1000,
  "wait-list-offer": 24 * 60 * 60 * 1000,
};

/** `sendMail` itself decides whether a mail has rested long enough. */
export const retryMailsStep = createStep("retry-mails", async (_: Record<string, never>, { container }) => {
  const rows = await notificationRows(container).listNotifications({
    channel: "email",
    status: ["failure", "pending"],
    created_at: { $gt: new Date(Date.now() - WINDOW_MS) },
  });
  let tried = 0;
  for (const row of rows) {
    const ageMs = Date.now() - new Date(row.created_at).getTime();
    if (!row.idempotency_key || attemptsOf(row) >= MAX_ATTEMPTS) continue;
    if (ageMs > (LINK_LIFE_MS[row.template] ?? WINDOW_MS)) {
      await notificationRows(container).deleteNotifications([row.id]);
      continue;
    }
    const resource =
      row.resource_type && row.resource_id ? { type: row.resource_type, id: row.resource_id } : undefined;
    await sendMail(container, {
      key: row.idempotency_key,
      to: row.to,
      template: row.template as MailTemplate,
      data: row.data as unknown as Mail["data"],
      ...(resource ? { resource } : {}),
    });
    tried += 1;
  }
  return new StepResponse(tried);
});

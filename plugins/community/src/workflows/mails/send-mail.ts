import type { MedusaContainer, NotificationDTO } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { MailByTemplate, MailTemplate } from "../../types/mails";
import { mayTryAgain } from "./attempts";

const LOCK_TIMEOUT_SECONDS = 60;

export interface Mail<Template extends MailTemplate = MailTemplate> {
  /** What the mail is about; a key is sent once, however often it is asked for. */
  key: string;
  to: string;
  template: Template;
  data: MailByTemplate[Template];
  resource?: { type: string; id: string };
}

/** What the module can do beyond what its types say. */
interface NotificationRows {
  listNotifications(filters: object): Promise<Row[]>;
  updateNotifications(row: object): Promise<unknown>;
  createNotifications(row: object): Promise<unknown>;
  deleteNotifications(ids: string[]): Promise<void>;
}

export type Row = NotificationDTO & { idempotency_key?: string | null; updated_at?: Date | string };

export const notificationRows = (container: MedusaContainer) =>
  container.resolve(Modules.NOTIFICATION) as unknown as NotificationRows;

export const attemptsOf = (row: Row) => Number(row.provider_data?.attempts ?? 1);

/** They hold a secret or the address of somebody who left: once sent, nothing of them is kept. */
const LEAVES_NO_TRACE = new Set<MailTemplate>(["password-reset", "account-deleted"]);

async function attempt(container: MedusaContainer, mail: Mail, earlier: Row | undefined): Promise<void> {
  const notifications = notificationRows(container);
  if (earlier?.status === "pending")
    // Medusa only takes up a key again whose row says that it failed.
    await notifications.updateNotifications({ id: earlier.id, status: "failure" });
  const id = earlier?.id;
  await notifications.createNotifications({
    // Medusa writes the outcome of a repeated key to the id given here; without it, to a row that does not exist.
    ...(id ? { id } : {}),
    to: mail.to,
    channel: "email",
    template: mail.template,
    data: mail.data as unknown as Record<string, unknown>,
    provider_data: { attempts: earlier ? attemptsOf(earlier) + 1 : 1 },
    trigger_type: mail.template,
    resource_type: mail.resource?.type ?? null,
    resource_id: mail.resource?.id ?? null,
    idempotency_key: mail.key,
  });
  if (LEAVES_NO_TRACE.has(mail.template)) await forget(container, mail.key);
}

async function forget(container: MedusaContainer, key: string): Promise<void> {
  const notifications = notificationRows(container);
  const rows = await notifications.listNotifications({ idempotency_key: key });
  await notifications.deleteNotifications(rows.map(({ id }) => id));
}

/**
 * Sends a mail unless it was sent, is being sent, or failed a moment ago. It does not throw when the mail server is away:
 * the notification keeps what was to be said, and `retry-mails` says it later.
 */
export async function sendMail<Template extends MailTemplate>(
  container: MedusaContainer,
  mail: Mail<Template>,
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const notifications = notificationRows(container);
  const once = async () => {
    const [earlier] = await notifications.listNotifications({ idempotency_key: mail.key });
    if (earlier) {
      const updatedAt = new Date(earlier.updated_at ?? earlier.created_at);
      if (!mayTryAgain({ status: earlier.status, attempts: attemptsOf(earlier), updatedAt }, new Date())) return;
    }
    await attempt(container, mail as Mail, earlier);
  };
  try {
    await container.resolve(Modules.LOCKING).execute(`mail:${mail.key}`, once, { timeout: LOCK_TIMEOUT_SECONDS });
  } catch (error) {
    logger.warn(`Mail "${mail.template}" (${mail.key}) was not sent: ${(error as Error).message}`);
  }
}

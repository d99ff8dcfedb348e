import { createHash, randomUUID } from "node:crypto";
import type {
  Logger,
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types";
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils";
import type { MailByTemplate, MailTemplate } from "../../types/mails";
import { checkSmtpOptions, type SmtpOptions } from "./options";
import { isMailTemplate, renderMail } from "./templates/render-mail";
import { type Deliver, deliveryFor } from "./transport";

export class SmtpNotificationService extends AbstractNotificationProviderService {
  static override identifier = "smtp";
  private readonly options: SmtpOptions;
  private readonly deliver: Deliver;
  private readonly logger: Logger;

  static override validateOptions(options: Record<string, unknown>): void {
    checkSmtpOptions(options);
  }

  constructor({ logger }: { logger: Logger }, options: SmtpOptions) {
    super();
    this.options = options;
    this.logger = logger;
    this.deliver = deliveryFor(options);
  }

  override async send(notification: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const { template, data, to } = notification;
    if (!isMailTemplate(template))
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `There is no mail called "${template}"`);
    const mail = renderMail(template, data as unknown as MailByTemplate[MailTemplate]);
    const from = notification.from ?? this.options.from;
    const messageId = this.messageId(notification, from);
    await this.deliver({
      template,
      message: {
        from,
        to: { name: "", address: to },
        replyTo: this.options.replyTo ?? from,
        subject: mail.subject,
        html: mail.html,
        text: mail.text,
        messageId,
        headers: { "Content-Language": mail.locale, "Auto-Submitted": "auto-generated" },
      },
    });
    this.logger.info(`Mail "${template}" (${mail.locale}) handed over, ${messageId}`);
    return { id: messageId };
  }

  /** The same notification sent again after a lost answer has the same Message-ID, so mail programs show it once. */
  private messageId(notification: ProviderSendNotificationDTO, from: string): string {
    const key = (notification as { idempotency_key?: string | null }).idempotency_key;
    const local = key ? createHash("sha256").update(key).digest("hex").slice(0, 32) : randomUUID();
    const host = /@([^>\s]+)/.exec(from)?.[1] ?? "localhost";
    return `<${local}@${host}>`;
  }
}

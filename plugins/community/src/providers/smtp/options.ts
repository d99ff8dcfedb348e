import { MedusaError } from "@medusajs/framework/utils";

export interface SmtpOptions {
  /** smtp://user:password@host:587 or smtps://…:465; without it mails are kept as files in `dir`. */
  smtpUrl?: string | undefined;
  dir?: string | undefined;
  from: string;
  replyTo?: string | undefined;
}

/** @throws MedusaError naming the option that is missing: a shop that cannot send mail must not come up. */
export function checkSmtpOptions(
  options: Record<string, unknown>,
): asserts options is Record<string, unknown> & SmtpOptions {
  if (typeof options.from !== "string" || !options.from.includes("@"))
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      'The smtp provider needs "from": the address mails come from',
    );
  if (!options.smtpUrl && !options.dir)
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      'The smtp provider needs "smtpUrl", or "dir" to keep mails as files',
    );
}

import { createTransport, type SendMailOptions } from "nodemailer";
import { mailFileName, writeMailFile } from "./mail-file";
import type { SmtpOptions } from "./options";

const CONNECTION_TIMEOUT_MS = 10_000;
const SOCKET_TIMEOUT_MS = 30_000;
const MAX_CONNECTIONS = 3;

export interface Outgoing {
  template: string;
  message: SendMailOptions & { messageId: string };
}

export type Deliver = (outgoing: Outgoing) => Promise<void>;

/** A mail server that hangs may cost one mail its turn, never the shop its breath: every wait is bounded. */
function overSmtp(smtpUrl: string): Deliver {
  const pool = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: MAX_CONNECTIONS,
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    greetingTimeout: CONNECTION_TIMEOUT_MS,
    dnsTimeout: CONNECTION_TIMEOUT_MS,
    socketTimeout: SOCKET_TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async ({ message }) => {
    await pool.sendMail(message);
  };
}

function intoFolder(dir: string): Deliver {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  return async ({ template, message }) => {
    const composed = await composer.sendMail(message);
    await writeMailFile(dir, mailFileName(new Date(), template, message.messageId), composed.message as Buffer);
  };
}

export function deliveryFor(options: SmtpOptions): Deliver {
  return options.smtpUrl ? overSmtp(options.smtpUrl) : intoFolder(options.dir as string);
}

import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { eventually } from "./buyer.ts";

export interface Mail {
  to: string;
  parsed: ParsedMail;
}

export interface PostOffice {
  url: string;
  /** While closed, no mail is taken; what is refused counts as an attempt. */
  isOpen: boolean;
  attempts: number;
  mailsTo(address: string): Mail[];
  /** Waits for the mail whose subject matches. */
  mailTo(address: string, subject: RegExp, seconds?: number): Promise<Mail>;
  close(): Promise<void>;
}

/** A mail server that is real but for its customers. */
export async function openPostOffice(): Promise<PostOffice> {
  const mails: Mail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo(_address, _session, done) {
      office.attempts += 1;
      done(office.isOpen ? undefined : Object.assign(new Error("closed for today"), { responseCode: 451 }));
    },
    onData(stream, session, done) {
      simpleParser(stream).then((parsed) => {
        for (const { address } of session.envelope.rcptTo) mails.push({ to: address, parsed });
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  const mailsTo = (to: string) => mails.filter((mail) => mail.to === to);
  const office: PostOffice = {
    url: `smtp://127.0.0.1:${port}`,
    isOpen: true,
    attempts: 0,
    mailsTo,
    mailTo: async (address, subject, seconds = 20) => {
      const find = () => mailsTo(address).find(({ parsed }) => subject.test(parsed.subject ?? ""));
      return (await eventually(async () => find(), Boolean, seconds)) as Mail;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return office;
}

/** The first address in the text part that contains `part`. */
export function linkIn({ parsed }: Mail, part: string): URL {
  const link = (parsed.text?.match(/https?:\/\/\S+/g) ?? []).find((each) => each.includes(part));
  if (!link) throw new Error(`no link with ${part} in: ${parsed.text}`);
  return new URL(link);
}

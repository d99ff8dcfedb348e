import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { env } from "~/lib/env.server";

export interface MailHead {
  file: string;
  subject: string;
  to: string;
  at: string;
}
export interface Mail extends MailHead {
  from: string;
  text: string;
  html: string | undefined;
}

const newest = 100;
const isMailFile = (file: string): boolean => /^[\w.@+-]+\.eml$/.test(file) && !file.startsWith(".");

/** The folder, or a page that does not exist: with a real mail server there is nothing to read here. */
const folder = (): string => {
  const { mailDir } = env();
  if (!mailDir) throw new Response(null, { status: 404 });
  return mailDir;
};

/** Only a file that the folder lists is opened, so that no name can lead out of it. */
export const readMail = async (file: string): Promise<Mail> => {
  const directory = folder();
  const files = await readdir(directory).catch((): string[] => []);
  if (!isMailFile(file) || !files.includes(file)) throw new Response(null, { status: 404 });
  const mail = await simpleParser(await readFile(join(directory, file)));
  const addresses = Array.isArray(mail.to) ? mail.to : mail.to ? [mail.to] : [];
  return {
    file,
    subject: mail.subject ?? "",
    from: mail.from?.text ?? "",
    to: addresses.map(({ text }) => text).join(", "),
    at: (mail.date ?? new Date(0)).toISOString(),
    text: mail.text ?? "",
    html: mail.html || undefined,
  };
};

const heads = new Map<string, MailHead>();

/** The newest first. A mail never changes, so each is parsed once. */
export const listMails = async (): Promise<MailHead[]> => {
  const files = (await readdir(folder()).catch((): string[] => []))
    .filter(isMailFile)
    .sort()
    .reverse()
    .slice(0, newest);
  const mails = await Promise.all(
    files.map(async (file) => {
      const known = heads.get(file);
      if (known) return known;
      const { subject, to, at } = await readMail(file);
      const head = { file, subject, to, at };
      heads.set(file, head);
      return head;
    }),
  );
  return mails.sort((a, b) => b.at.localeCompare(a.at));
};

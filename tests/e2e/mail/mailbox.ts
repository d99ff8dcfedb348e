import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { type ParsedMail, simpleParser } from "mailparser";
import { settings } from "../settings.ts";

/** The mails the shop kept for one address, oldest first. */
export async function mailsTo(address: string): Promise<ParsedMail[]> {
  // The folder comes with the first mail.
  const names = (await readdir(settings.mailDir).catch(() => [])).filter((name) => name.endsWith(".eml"));
  const raw = await Promise.all(names.map((name) => readFile(join(settings.mailDir, name))));
  const wanted = raw.filter((mail) => mail.includes(address));
  const parsed = await Promise.all(wanted.map((mail) => simpleParser(mail)));
  const isFor = (mail: ParsedMail) => [mail.to].flat().some((to) => to?.text.includes(address));
  return parsed.filter(isFor).sort((a, b) => (a.date?.getTime() ?? 0) - (b.date?.getTime() ?? 0));
}

/** Waits for the first mail whose subject fits: mails leave a little after what they tell of. */
export async function mailTo(address: string, subject: RegExp): Promise<ParsedMail> {
  let found: ParsedMail | undefined;
  await expect
    .poll(
      async () => {
        const mails = await mailsTo(address);
        found = mails.find((mail) => subject.test(mail.subject ?? ""));
        return found ? "arrived" : `only ${mails.length} others: ${mails.map((mail) => mail.subject).join(", ")}`;
      },
      { message: `a mail to ${address} about ${subject}`, timeout: 20_000 },
    )
    .toBe("arrived");
  return found as ParsedMail;
}

/** The first link of a mail's text part that leads to a page with this path. */
export function linkIn(mail: ParsedMail, path: RegExp): string {
  const links = (mail.text ?? "").match(/https?:\/\/[^\s<>"）】]+/g) ?? [];
  const link = links.find((each) => path.test(each));
  if (!link) throw new Error(`no link to ${path} in the mail "${mail.subject}": ${links.join(" ")}`);
  return link;
}

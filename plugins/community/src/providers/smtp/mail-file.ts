import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** `2026-11-23T13-40-05.123Z_order-confirmation_ab12cd.eml`: sorts by time, safe on every file system. */
export function mailFileName(sentAt: Date, template: string, id: string): string {
  const slug =
    template
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .slice(0, 60) || "mail";
  const tail = id
    .replace(/@.*$/, "")
    .replace(/[^A-Za-z0-9]+/g, "")
    .slice(-12);
  return `${sentAt.toISOString().replaceAll(":", "-")}_${slug}_${tail}.eml`;
}

/** Written beside and renamed, so that whoever lists the folder never reads half a mail. */
export async function writeMailFile(dir: string, name: string, message: Buffer): Promise<void> {
  await mkdir(dir, { recursive: true });
  const draft = join(dir, `.${name}.part`);
  await writeFile(draft, message, { mode: 0o600 });
  await rename(draft, join(dir, name));
}

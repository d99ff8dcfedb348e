/**
 * Decides how many units of a limited edition one person may own. "At most two per person" counts every live order and
 * every spelling of the same mailbox; what was returned or cancelled may be bought again. The counting is the database's
 * (keepsake_owned, with the hold); who is the same person is said here, and keepsake_mailbox says the same.
 */
export interface EditionBuyer {
  readonly email: string | null;
  readonly customerId: string | null;
}

const DOTLESS_DOMAINS = new Set(["gmail.com", "googlemail.com"]);

/**
 * The mailbox behind an address: case, `+tags` and Gmail's dots do not make another person. Only the 26 letters have a
 * case here: what other scripts do differs between versions and settings, and two programs have to agree.
 */
export function mailboxOf(email: string): string {
  const text = email
    .normalize("NFKC")
    .trim()
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const at = text.lastIndexOf("@");
  if (at < 1) return text;
  const domain = text.slice(at + 1).replace(/\.+$/, "");
  const local = text.slice(0, at).split("+")[0] as string;
  const gmail = DOTLESS_DOMAINS.has(domain);
  const name = gmail ? local.replaceAll(".", "") : local;
  return `${name || text.slice(0, at)}@${gmail ? "gmail.com" : domain}`;
}

/** The limit written in a product's metadata, or null when the product is no limited edition. */
export function limitPerPersonOf(metadata: unknown): number | null {
  const edition = (metadata as { edition?: { limit_per_person?: unknown } } | null | undefined)?.edition;
  const limit = Number(edition?.limit_per_person);
  return Number.isInteger(limit) && limit > 0 ? limit : null;
}

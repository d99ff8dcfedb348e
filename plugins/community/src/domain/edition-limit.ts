/**
 * Decides how many units of a limited edition one person may own. "At most two per person" counts every live order and
 * every spelling of the same mailbox; what was returned or cancelled may be bought again.
 */
export interface EditionPurchase {
  readonly email: string | null;
  readonly customerId: string | null;
  readonly quantity: number;
}

export interface EditionBuyer {
  readonly email: string | null;
  readonly customerId: string | null;
}

const DOTLESS_DOMAINS = new Set(["gmail.com", "googlemail.com"]);

/** The mailbox behind an address: case, `+tags` and Gmail's dots do not make another person. */
export function mailboxOf(email: string): string {
  const text = email.normalize("NFKC").trim().toLowerCase();
  const at = text.lastIndexOf("@");
  if (at < 1) return text;
  const domain = text.slice(at + 1).replace(/\.+$/, "");
  const local = text.slice(0, at).split("+")[0] as string;
  const gmail = DOTLESS_DOMAINS.has(domain);
  const name = gmail ? local.replaceAll(".", "") : local;
  return `${name || text.slice(0, at)}@${gmail ? "gmail.com" : domain}`;
}

export function isSamePerson(a: EditionBuyer, b: EditionBuyer): boolean {
  if (a.customerId !== null && a.customerId === b.customerId) return true;
  return a.email !== null && b.email !== null && mailboxOf(a.email) === mailboxOf(b.email);
}

/** How many more this buyer may have, given what was sold so far. Never negative. */
export function remainingForPerson(
  buyer: EditionBuyer,
  limitPerPerson: number,
  sold: readonly EditionPurchase[],
): number {
  const owned = sold.reduce((sum, purchase) => (isSamePerson(buyer, purchase) ? sum + purchase.quantity : sum), 0);
  return Math.max(0, limitPerPerson - owned);
}

/** The limit written in a product's metadata, or null when the product is no limited edition. */
export function limitPerPersonOf(metadata: unknown): number | null {
  const edition = (metadata as { edition?: { limit_per_person?: unknown } } | null | undefined)?.edition;
  const limit = Number(edition?.limit_per_person);
  return Number.isInteger(limit) && limit > 0 ? limit : null;
}

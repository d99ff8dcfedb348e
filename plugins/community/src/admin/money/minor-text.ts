/**
 * What a person types in major units ("7.50"), exactly as whole minor units in text ("750"), and back. Decimals are those
 * of the shop's books, which count as Stripe does: browsers know other ones, such as none for HUF and ISK.
 */
const NO_DECIMALS = new Set("bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf".split(" "));
const THREE_DECIMALS = new Set("bhd jod kwd omr tnd".split(" "));
const MOST_DIGITS = 18;

export function minorDigits(currency: string): number {
  const code = currency.toLowerCase();
  if (NO_DECIMALS.has(code)) return 0;
  return THREE_DECIMALS.has(code) ? 3 : 2;
}

/** Null for what is no amount, or has more decimals than the currency: nothing is rounded. */
export function minorText(major: string, currency: string): string | null {
  return scaled(major, minorDigits(currency));
}

export function majorText(minor: string, currency: string): string {
  const digits = minorDigits(currency);
  return minor.startsWith("-") ? `-${unscaled(minor.slice(1), digits)}` : unscaled(minor, digits);
}

/** "12.5" percent is 1250 basis points. */
export function basisPoints(percent: string): number | null {
  const text = scaled(percent.replace(/\s*[%％]\s*$/, ""), 2);
  return text === null ? null : Number(text);
}

export function percentText(basisPoints: number): string {
  return unscaled(String(basisPoints), 2).replace(/\.?0+$/, "");
}

/** Chinese keyboards also type full-width digits and points. */
function scaled(typed: string, digits: number): string | null {
  const [, whole = "", fraction = ""] = /^(\d+)(?:\.(\d*))?$/.exec(typed.normalize("NFKC").trim()) ?? [];
  if (!whole || /[1-9]/.test(fraction.slice(digits))) return null;
  const text = (whole + fraction.slice(0, digits).padEnd(digits, "0")).replace(/^0+(?=\d)/, "");
  return text.length > MOST_DIGITS ? null : text;
}

function unscaled(text: string, digits: number): string {
  if (digits === 0) return text;
  const padded = text.padStart(digits + 1, "0");
  return `${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Control characters are dropped: they mean nothing in a mail and some programs stumble over them. */
export function escapeHtml(value: string): string {
  return value.replace(/(?![\t\n\r])\p{Cc}/gu, "").replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_DIRECTIONAL_ISOLATE = "\u2069";
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Keeps a right-to-left name from turning the rest of its line around; other text stays free of invisible signs. */
export function isolateText(value: string): string {
  return RTL.test(value) ? `${FIRST_STRONG_ISOLATE}${value}${POP_DIRECTIONAL_ISOLATE}` : value;
}

/** Only web addresses become links, whatever the data says. */
export function safeUrl(value: string): string {
  return /^https?:\/\//i.test(value) && URL.canParse(value) ? new URL(value).href : "";
}

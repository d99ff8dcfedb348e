import type { MinorByCurrency } from "../../types/impact";
import { majorText, minorText } from "./minor-text";

/** Typed amounts by currency as minor units; of empty fields nothing is said. `wrong` are those that are no amount. */
export function minorOf(typed: Readonly<Record<string, string>>): { minor: MinorByCurrency; wrong: string[] } {
  const written = Object.entries(typed).filter(([, text]) => text.trim());
  const read = written.map(([currency, text]) => [currency, minorText(text, currency)] as const);
  return {
    minor: Object.fromEntries(read.flatMap(([currency, minor]) => (minor === null ? [] : [[currency, minor]]))),
    wrong: read.flatMap(([currency, minor]) => (minor === null ? [currency] : [])),
  };
}

export function typedOf(minor: MinorByCurrency): Record<string, string> {
  return Object.fromEntries(Object.entries(minor).map(([currency, text]) => [currency, majorText(text, currency)]));
}

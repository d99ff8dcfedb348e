import { NO_DECIMALS, THREE_DECIMALS, WHOLE_UNITS_ONLY } from "../../domain/minor-units";

const list = (codes: Iterable<string>) => [...codes].map((code) => `'${code}'`).join(", ");

/** `toMinorUnits` of the domain as an expression: what Stripe would count for an amount in major units. */
export function minorUnits(amount: string, currency: string): string {
  return `case when ${currency} in (${list(NO_DECIMALS)}) then round(${amount})
               when ${currency} in (${list(THREE_DECIMALS)}) then round(${amount} * 100) * 10
               when ${currency} in (${list(WHOLE_UNITS_ONLY)}) then round(${amount}) * 100
               else round(${amount} * 100) end`;
}

/** The other way, for the reader. */
export function majorUnits(amountMinor: string, currency: string): string {
  return `trim_scale(${amountMinor}::numeric / case when ${currency} in (${list(NO_DECIMALS)}) then 1
               when ${currency} in (${list(THREE_DECIMALS)}) then 1000 else 100 end)`;
}

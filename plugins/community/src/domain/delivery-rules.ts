/**
 * Decides whether a way of delivery is meant for the shop. The admin marks ways that only staff may choose, and ways by
 * which parcels come back; both are rules beside the option, in the platform's own words.
 */
export interface DeliveryRule {
  readonly attribute: string;
  readonly operator: string;
  readonly value: unknown;
}

/** What is true of a buyer who chooses how a parcel travels. */
const IN_THE_SHOP: Readonly<Record<string, string>> = { is_return: "false", enabled_in_store: "true" };

const compare = (wanted: unknown, decide: (given: number, wanted: number) => boolean) => (given: string) =>
  decide(Number(given), Number(wanted));

const HOLDS: Readonly<Record<string, (value: unknown) => (given: string) => boolean>> = {
  eq: (value) => (given) => given === value,
  ne: (value) => (given) => given !== value,
  in: (value) => (given) => Array.isArray(value) && value.includes(given),
  nin: (value) => (given) => Array.isArray(value) && !value.includes(given),
  gt: (value) => compare(value, (given, wanted) => given > wanted),
  gte: (value) => compare(value, (given, wanted) => given >= wanted),
  lt: (value) => compare(value, (given, wanted) => given < wanted),
  lte: (value) => compare(value, (given, wanted) => given <= wanted),
};

/** A rule nobody understands is not met: a wrong way of delivery is worse than a missing one. */
export function isOfferedInShop(rules: readonly DeliveryRule[]): boolean {
  return rules.every(({ attribute, operator, value }) => {
    const holds = Object.hasOwn(HOLDS, operator) ? HOLDS[operator] : undefined;
    return holds?.(value)(String(Object.hasOwn(IN_THE_SHOP, attribute) ? IN_THE_SHOP[attribute] : undefined)) ?? false;
  });
}

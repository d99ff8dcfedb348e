import { DomainError, type FieldProblem } from "./errors";

/**
 * Decides which sales a rule gives from. A rule names a goal, what it selects, and a share of the item subtotal in basis
 * points or a fixed sum per item. It never changes: whoever edits it saves a further version, which replaces every
 * earlier one from the moment it is valid, also for what it no longer selects. To stop a rule, end its last version.
 */
export const SELECTED_BY = [
  "all",
  "product",
  "variant",
  "category",
  "collection",
  "sales_channel",
  /** Tier and partner are those of the agreement that is paid, or of the partner the buyer came from. */
  "tier",
  "partner",
] as const;

export type RuleSelector =
  | { readonly by: "all" }
  | { readonly by: Exclude<(typeof SELECTED_BY)[number], "all">; readonly id: string };

export type RuleGift =
  /** 1 … 10 000 of ten thousand parts of the item subtotal. */
  | { readonly kind: "share"; readonly shareBasisPoints: number }
  /** Minor units for each item sold, by currency in lower case; other currencies give nothing. */
  | { readonly kind: "per_item"; readonly perItemMinor: Readonly<Record<string, bigint>> };

export interface AllocationRule {
  readonly ruleId: string;
  /** 1, 2, 3 … within one `ruleId`. */
  readonly version: number;
  readonly goalId: string;
  readonly selector: RuleSelector;
  readonly gift: RuleGift;
  readonly validFrom: Date;
  /** The first moment at which it is no longer valid; null for open-ended. */
  readonly validTo: Date | null;
}

/** What is known of a sold line; null and empty where it has none. */
export interface SoldItem {
  readonly productId: string | null;
  readonly variantId: string | null;
  readonly categoryIds: readonly string[];
  readonly collectionId: string | null;
  readonly salesChannelId: string | null;
  readonly tierId: string | null;
  readonly partnerId: string | null;
}

function selects(selector: RuleSelector, item: SoldItem): boolean {
  if (selector.by === "all") return true;
  if (selector.by === "category") return item.categoryIds.includes(selector.id);
  const ids: Record<Exclude<RuleSelector["by"], "all" | "category">, string | null> = {
    product: item.productId,
    variant: item.variantId,
    collection: item.collectionId,
    sales_channel: item.salesChannelId,
    tier: item.tierId,
    partner: item.partnerId,
  };
  return ids[selector.by] === selector.id;
}

export function isValidAt({ validFrom, validTo }: AllocationRule, at: Date): boolean {
  return validFrom <= at && (validTo === null || at < validTo);
}

/** `at` is when the buyer ordered: what the page promised then is what counts. Ask it of `inSuccession` only. */
export function appliesTo(rule: AllocationRule, item: SoldItem, at: Date): boolean {
  return isValidAt(rule, at) && selects(rule.selector, item);
}

/** Ends each version where a later one begins, and leaves out those that never get a moment. */
export function inSuccession(versions: readonly AllocationRule[]): AllocationRule[] {
  return versions.flatMap((rule) => {
    const later = versions.filter(({ ruleId, version }) => ruleId === rule.ruleId && version > rule.version);
    const ends = [rule.validTo, ...later.map(({ validFrom }) => validFrom)].flatMap((end) => (end ? [+end] : []));
    if (ends.length === 0) return [rule];
    const validTo = new Date(Math.min(...ends));
    return rule.validFrom < validTo ? [{ ...rule, validTo }] : [];
  });
}

const isWhole = (value: number, most: number) => Number.isInteger(value) && value >= 1 && value <= most;
const isMoment = (value: Date | null) => value === null || !Number.isNaN(+value);

function giftProblem(gift: RuleGift): [field: string, message: string] | null {
  if (gift.kind === "share")
    return isWhole(gift.shareBasisPoints, 10_000)
      ? null
      : ["share_basis_points", "A share is 1 to 10 000 basis points"];
  const sums = Object.entries(gift.perItemMinor);
  const isRight = sums.length > 0 && sums.every(([currency, minor]) => /^[a-z]{3}$/.test(currency) && minor > 0n);
  return isRight ? null : ["per_item_minor", "A fixed sum is more than nothing, in at least one currency"];
}

/** @throws DomainError `allocation_rule_invalid` with one problem for each field that is wrong. */
export function checkRule({ goalId, version, selector, gift, validFrom, validTo }: AllocationRule): void {
  const problems: FieldProblem[] = [];
  const blame = (field: string, message: string) => problems.push({ field, code: "invalid", message });
  if (!goalId.trim()) blame("goal_id", "A rule gives to a goal");
  if (!isWhole(version, Number.MAX_SAFE_INTEGER)) blame("version", "Versions count from 1");
  if (!SELECTED_BY.includes(selector.by)) blame("selector.by", `A rule selects by ${SELECTED_BY.join(", ")}`);
  else if (selector.by !== "all" && !selector.id.trim()) blame("selector.id", `Which ${selector.by} is meant?`);
  const gives = giftProblem(gift);
  if (gives) blame(...gives);
  if (!isMoment(validFrom)) blame("valid_from", "Not a date");
  if (!isMoment(validTo) || (validTo && validTo <= validFrom)) blame("valid_to", "A rule ends after it begins");
  if (problems.length === 0) return;
  throw new DomainError("invalid_data", "allocation_rule_invalid", "This rule cannot be saved", { problems });
}

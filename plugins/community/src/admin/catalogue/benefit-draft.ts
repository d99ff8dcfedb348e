import type { BenefitAsset, BenefitTerms, DueRule } from "../../types/partnership-terms";
import { minorOf, typedOf } from "../money/typed-money";
import { countOf, NO_TEXTS, textsOrNull, typedCount } from "./typed";

type Plain =
  | "handle"
  | "kind"
  | "name"
  | "description"
  | "is_capacity_soft"
  | "is_package_only"
  | "is_standalone"
  | "is_available"
  | "is_new"
  | "settings"
  | "conflicts";

export type DueBy = "never" | "on" | "days_after_start" | "days_before_end";

export interface AssetDraft extends Omit<BenefitAsset, "due_on" | "limits" | "shared_value"> {
  /** Tells rows of the form apart. */
  key: string;
  due_on: string;
  limits: Record<string, string>;
  shared_value: string;
}

/** A benefit as its form holds it: numbers, amounts and days are what was typed. */
export interface BenefitDraft extends Pick<BenefitTerms, Plain> {
  section: BenefitTerms["name"];
  capacity: string;
  value: Record<string, string>;
  price: Record<string, string>;
  due_by: DueBy;
  due: string;
  assets: AssetDraft[];
}

export function benefitDraft(benefit: BenefitTerms | undefined): BenefitDraft {
  const [due] = Object.entries(benefit?.due_rule ?? {});
  return {
    handle: benefit?.handle ?? "",
    kind: benefit?.kind ?? "text",
    section: benefit?.section ?? NO_TEXTS,
    name: benefit?.name ?? NO_TEXTS,
    description: benefit?.description ?? NO_TEXTS,
    capacity: typedCount(benefit?.capacity),
    is_capacity_soft: benefit?.is_capacity_soft ?? false,
    value: typedOf(benefit?.value_minor ?? {}),
    price: typedOf(benefit?.price_minor ?? {}),
    is_package_only: benefit?.is_package_only ?? true,
    is_standalone: benefit?.is_standalone ?? false,
    is_available: benefit?.is_available ?? true,
    is_new: benefit?.is_new ?? false,
    due_by: due ? (due[0] as DueBy) : "never",
    due: due ? String(due[1]) : "",
    assets: (benefit?.assets ?? []).map(assetDraft),
    settings: benefit?.settings ?? {},
    conflicts: benefit?.conflicts ?? [],
  };
}

const assetDraft = (asset: BenefitAsset): AssetDraft => ({
  ...asset,
  key: crypto.randomUUID(),
  due_on: asset.due_on ?? "",
  limits: Object.fromEntries(Object.entries(asset.limits).map(([name, limit]) => [name, String(limit)])),
  shared_value: asset.shared_value ?? "",
});

export const newAsset = (number: number): AssetDraft => ({
  key: crypto.randomUUID(),
  handle: `asset-${number}`,
  direction: "from_partner",
  form: "text",
  label: NO_TEXTS,
  help: NO_TEXTS,
  due_on: "",
  limits: {},
  shared_value: "",
});

export interface AskedBenefit {
  terms: BenefitTerms;
  /** Currencies whose amount was no amount. */
  unreadable: Record<"value_minor" | "price_minor", string[]>;
}

export function benefitTerms(draft: BenefitDraft): AskedBenefit {
  const { section, value, price, due_by, due, assets, capacity, ...plain } = draft;
  const [worth, cost] = [minorOf(value), minorOf(price)];
  const amounts = ({ minor, wrong }: ReturnType<typeof minorOf>) => ({
    ...minor,
    ...Object.fromEntries(wrong.map((currency) => [currency, "?"])),
  });
  const terms: BenefitTerms = {
    ...plain,
    section: textsOrNull(section),
    capacity: countOf(capacity),
    value_minor: amounts(worth),
    price_minor: amounts(cost),
    due_rule: dueRule(due_by, due),
    assets: assets.map(assetTerms),
  };
  return { terms, unreadable: { value_minor: worth.wrong, price_minor: cost.wrong } };
}

function dueRule(by: DueBy, typed: string): DueRule | null {
  if (by === "never") return null;
  return (by === "on" ? { on: typed } : { [by]: countOf(typed) ?? -1 }) as DueRule;
}

const assetTerms = ({ key: _, due_on, limits, shared_value, ...asset }: AssetDraft): BenefitAsset => ({
  ...asset,
  due_on: due_on || null,
  limits: Object.fromEntries(
    Object.entries(limits).flatMap(([name, typed]) => {
      const limit = countOf(typed);
      return limit === null ? [] : [[name, limit]];
    }),
  ),
  shared_value: shared_value || null,
});

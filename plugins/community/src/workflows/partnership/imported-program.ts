import type { AssetDraft, BenefitDraft, ProgramDraft, TierDraft } from "../../domain/catalogue-draft";
import type { ImportedProgram } from "../../modules/partnership/service";

/** The source has one language; people add the other before the program is published. */
const only = (en: string) => ({ en, "zh-CN": "" });

/** A draft in the columns of the catalogue's tables. */
export function importedProgram(draft: ProgramDraft): ImportedProgram {
  return {
    row: {
      handle: draft.handle,
      name: only(draft.name),
      summary: only(draft.links.join("\n")),
      profit_statement: only(""),
    },
    benefits: draft.benefits.map(benefitRow),
    conflicts: draft.benefits.flatMap(({ handle, conflictsWith }) =>
      conflictsWith.map((other): [string, string] => [handle, other]),
    ),
    tiers: draft.tiers.map(tierRow),
  };
}

const benefitRow = (benefit: BenefitDraft, position: number) => ({
  handle: benefit.handle,
  position,
  kind: benefit.kind,
  section: benefit.section === null ? null : only(benefit.section),
  name: only(benefit.name),
  description: only(benefit.description),
  capacity: benefit.capacity,
  is_capacity_soft: benefit.isCapacitySoft,
  value_minor: benefit.valueMinor === null ? {} : { usd: benefit.valueMinor },
  is_package_only: benefit.isPackageOnly,
  is_standalone: benefit.isStandalone,
  is_available: benefit.isAvailable,
  is_new: benefit.isNew,
  assets: benefit.assets.map(assetOf),
  settings: benefit.settings,
});

const assetOf = ({ label, help, dueOn, sharedValue, ...asset }: AssetDraft) => ({
  ...asset,
  label: only(label),
  help: only(help),
  due_on: dueOn,
  shared_value: sharedValue,
});

const tierRow = (tier: TierDraft, position: number) => ({
  handle: tier.handle,
  position,
  name: only(tier.name),
  summary: only(""),
  price_minor: tier.priceMinor,
  price_note: tier.priceNote === null ? null : only(tier.priceNote),
  is_advertised: tier.isAdvertised,
  logo_width: tier.logoWidth,
  known_sponsors: tier.sponsors,
  promises: tier.benefits,
});

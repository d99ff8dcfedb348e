import { placesLeft } from "../../domain/place-queue";
import { inListingOrder, type ListingOrder } from "../../domain/sponsor-listing";
import { inBothLanguages, type TwoTexts } from "../../domain/two-texts";
import { isVisibleBenefit } from "../../domain/visible-tiers";
import type { OfferedBenefitRow, OfferedTierRow } from "../../modules/partnership/prospectus-rows";
import type { PublicBenefit, PublicSection, PublicSponsor, PublicTier } from "../../types/sponsorship";

interface TierFacts {
  promises: Record<string, number>;
  taken: number;
  sponsors: readonly PublicSponsor[];
  order: ListingOrder;
  now: Date;
}

export function publicTier(row: OfferedTierRow, { promises, taken, sponsors, order, now }: TierFacts): PublicTier {
  const { id, program_id, handle, price_minor, term_months, capacity, contract_level } = row;
  const listed = sponsors.map((sponsor) => {
    const { partner_id, name, since } = sponsor;
    return { partnerId: partner_id, name, since: new Date(since), told: { ...sponsor, name: inBothLanguages(name) } };
  });
  const ofLocale = (locale: keyof TwoTexts) =>
    inListingOrder(listed, { order, programId: program_id, locale, now }).map(({ told }) => told);
  return {
    ...{ id, handle, price_minor, term_months, capacity, contract_level, promises },
    name: inBothLanguages(row.name),
    summary: inBothLanguages(row.summary),
    price_note: row.price_note && inBothLanguages(row.price_note),
    places_left: placesLeft(capacity, taken),
    sponsors: { en: ofLocale("en"), "zh-CN": ofLocale("zh-CN") },
  };
}

/** A heading stands where its first benefit does; one that is written in one language only is known by that. */
export function publicSections(rows: readonly OfferedBenefitRow[], tiers: readonly PublicTier[]): PublicSection[] {
  const promised = new Set(tiers.flatMap(({ promises }) => Object.keys(promises)));
  const sections: PublicSection[] = [];
  for (const row of rows) {
    const offer = {
      isPromised: promised.has(row.id),
      isAvailable: row.is_available,
      isPackageOnly: row.is_package_only,
    };
    if (!isVisibleBenefit(offer)) continue;
    const heading = row.section && inBothLanguages(row.section);
    const name = heading?.en ? heading : null;
    const known = sections.find((section) => isSameHeading(section.name, name));
    if (known) known.benefits.push(publicBenefit(row));
    else sections.push({ name, benefits: [publicBenefit(row)] });
  }
  return sections;
}

function isSameHeading(one: TwoTexts | null, other: TwoTexts | null): boolean {
  if (!one || !other) return one === other;
  return one.en === other.en || one["zh-CN"] === other["zh-CN"];
}

const publicBenefit = (row: OfferedBenefitRow): PublicBenefit => ({
  id: row.id,
  handle: row.handle,
  kind: row.kind,
  name: inBothLanguages(row.name),
  description: inBothLanguages(row.description),
  price_minor: row.is_available && !row.is_package_only ? row.price_minor : {},
  is_new: row.is_new,
});

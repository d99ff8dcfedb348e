import {
  type AssetDraft,
  type BenefitDraft,
  type BenefitKind,
  type CatalogueDraft,
  handleOf,
  type ImportNote,
  numberedHandle,
  priceOf,
  type TierDraft,
} from "./catalogue-draft";

/**
 * Decides what the Python Software Foundation's sponsorship catalogue becomes (Django fixtures of python/pythondotorg,
 * Apache-2.0): a year is a program, a package a tier, a program of theirs a section of the matrix. What a benefit is
 * configured with tells its kind: where a logo stands, whom an address list is for. What is asked of a sponsor, or handed to
 * one, becomes an asset of the benefit. Amounts there are whole US dollars.
 */
export interface Fixture {
  readonly model: string;
  readonly pk: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

const CURRENCY = "usd";

interface Of {
  readonly [model: string]: readonly Fixture[];
}

const ASSETS: Readonly<Record<string, Pick<AssetDraft, "direction" | "form">>> = {
  requiredimgassetconfiguration: { direction: "from_partner", form: "image" },
  requiredtextassetconfiguration: { direction: "from_partner", form: "text" },
  requiredresponseassetconfiguration: { direction: "from_partner", form: "answer" },
  providedtextassetconfiguration: { direction: "to_partner", form: "text" },
  providedfileassetconfiguration: { direction: "to_partner", form: "file" },
};
const LIMITS = ["min_width", "max_width", "min_height", "max_height", "max_length"];

/** By what their names say, where no configuration tells. The first that fits. */
const KINDS_BY_NAME: readonly [RegExp, BenefitKind][] = [
  [/\bpasses\b/i, "event_tickets"],
  [/\bbooth\b|\bjob fair table\b/i, "booth"],
  [/\bworkshops?\b|\bgreeting in general session\b/i, "talk"],
  [/\bsocial media\b|\bnewsletter\b|\bblog post\b/i, "social_post"],
];

export function readPsfCatalogue(fixtures: readonly Fixture[]): CatalogueDraft {
  const of: Of = Object.groupBy(fixtures, ({ model }) => model.replace(/^sponsors\./, "")) as Of;
  const notes: ImportNote[] = [];
  const packages = of.sponsorshippackage ?? [];
  const years = [...new Set([...packages, ...(of.sponsorshipbenefit ?? [])].map(({ fields }) => Number(fields.year)))];
  const sections = inOrder(of.sponsorshipprogram ?? []);
  const sectionOf = new Map(sections.map(({ pk, fields }) => [pk, String(fields.name)]));
  const placeOf = ({ fields }: Fixture) => [...sectionOf.keys()].indexOf(fields.program as number);
  const programs = years.sort().map((year) => {
    const ofYear = (rows: readonly Fixture[] = []) => inOrder(rows).filter(({ fields }) => fields.year === year);
    const benefits = ofYear(of.sponsorshipbenefit).toSorted((one, other) => placeOf(one) - placeOf(other));
    return {
      handle: `psf-${year}`,
      name: `Python Software Foundation ${year}`,
      year,
      links: [],
      sections: [...sectionOf.values()],
      benefits: benefits.map((row) => benefitOf(row, of, sectionOf, notes)),
      tiers: ofYear(packages).map((row) => tierOf(row, benefits, of)),
    };
  });
  return { programs, notes };
}

function benefitOf(
  { pk, fields }: Fixture,
  of: Of,
  sectionOf: ReadonlyMap<unknown, string>,
  notes: ImportNote[],
): BenefitDraft {
  const configured = configurationsOf(pk, of);
  const logo = configured.find(({ model }) => model === "logoplacementconfiguration")?.row;
  const isAddressList = configured.some(({ model }) => model === "emailtargetableconfiguration");
  const name = String(fields.name);
  const byName = KINDS_BY_NAME.find(([words]) => words.test(name))?.[1];
  const kind = logo ? "logo_placement" : (byName ?? (isAddressList ? "attendee_list" : "text"));
  if (kind === "text") notes.push({ row: `benefit ${pk}`, code: "kept_as_text", message: name });
  return {
    handle: benefitHandle({ pk, fields }),
    kind,
    section: sectionOf.get(fields.program) ?? null,
    name,
    description: String(fields.description ?? ""),
    capacity: (fields.capacity as number | null) ?? null,
    isCapacitySoft: Boolean(fields.soft_capacity),
    valueMinor:
      fields.internal_value === null ? null : (priceOf(String(fields.internal_value), CURRENCY)[CURRENCY] ?? null),
    isPackageOnly: Boolean(fields.package_only),
    isStandalone: Boolean(fields.standalone),
    isAvailable: !fields.unavailable,
    isNew: Boolean(fields.new),
    conflictsWith: (of.sponsorshipbenefit ?? [])
      .filter((other) => (fields.conflicts as number[]).includes(other.pk))
      .map(benefitHandle),
    assets: configured.flatMap(({ model, row }) => (ASSETS[model] ? [assetOf(row, ASSETS[model])] : [])),
    settings: {
      ...(logo && {
        publisher: logo.fields.publisher,
        place: logo.fields.logo_place,
        links_to_sponsors: logo.fields.link_to_sponsors_page,
        is_described: logo.fields.describe_as_sponsor,
      }),
      ...(isAddressList && { is_on_address_list: true }),
      ...(fields.internal_description ? { internal_note: fields.internal_description } : {}),
      ...((fields.legal_clauses as unknown[]).length > 0 && { legal_clauses: fields.legal_clauses }),
    },
  };
}

function tierOf({ pk, fields }: Fixture, benefits: readonly Fixture[], of: Of): TierDraft {
  return {
    handle: String(fields.slug),
    name: String(fields.name),
    priceMinor: priceOf(String(fields.sponsorship_amount), CURRENCY),
    priceNote: null,
    isAdvertised: Boolean(fields.advertise),
    logoWidth: (fields.logo_dimension as number | null) ?? null,
    // Where a quantity is counted there is a promise, though the benefit itself may not name the package.
    benefits: benefits.flatMap((benefit) => {
      const counted = quantityOf(benefit.pk, pk, of);
      const isNamed = (benefit.fields.packages as number[]).includes(pk);
      return isNamed || counted !== null ? [{ benefit: benefitHandle(benefit), quantity: counted ?? 1 }] : [];
    }),
    sponsors: [],
  };
}

function quantityOf(benefit: number, tier: number, of: Of): number | null {
  const counted = configurationsOf(benefit, of).find(
    ({ model, row }) => model === "tieredbenefitconfiguration" && row.fields.package === tier,
  );
  return (counted?.row.fields.quantity as number | undefined) ?? null;
}

/** A configuration is two rows with one key: the common one says of which benefit and which kind. */
function configurationsOf(benefit: number, of: Of): { model: string; row: Fixture }[] {
  return (of.benefitfeatureconfiguration ?? [])
    .filter(({ fields }) => fields.benefit === benefit)
    .flatMap(({ pk, fields }) => {
      const model = (fields.polymorphic_ctype as string[])[1] as string;
      const row = of[model]?.find((one) => one.pk === pk);
      return row ? [{ model, row }] : [];
    });
}

function assetOf({ fields }: Fixture, form: Pick<AssetDraft, "direction" | "form">): AssetDraft {
  const limits = LIMITS.filter((name) => typeof fields[name] === "number").map((name) => [
    name,
    fields[name] as number,
  ]);
  return {
    ...form,
    handle: String(fields.internal_name),
    label: String(fields.label),
    help: String(fields.help_text ?? ""),
    dueOn: (fields.due_date as string | null) ?? null,
    limits: Object.fromEntries(limits),
    sharedValue: fields.shared ? String(fields.shared_text ?? fields.shared_file ?? "") : null,
  };
}

const benefitHandle = ({ pk, fields }: Pick<Fixture, "pk" | "fields">): string =>
  numberedHandle(pk, handleOf(String(fields.name)));

const inOrder = (rows: readonly Fixture[]): Fixture[] =>
  rows.toSorted((one, other) => Number(one.fields.order) - Number(other.fields.order));

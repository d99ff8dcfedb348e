import { toMinorUnits } from "./minor-units";

/**
 * Decides what of another organisation's sponsorship catalogue has a place of its own here, before anything is stored.
 * Nothing is lost: what has no typed home becomes a benefit of the kind `text`, and each such row is told in `notes`.
 */
export const BENEFIT_KINDS = [
  "logo_placement",
  "event_tickets",
  "talk",
  "booth",
  "social_post",
  "discount_code",
  "merchandise_bundle",
  "attendee_list",
  "text",
] as const;
export type BenefitKind = (typeof BENEFIT_KINDS)[number];

/** What the partner is asked for, or is given, with a benefit. */
export interface AssetDraft {
  readonly handle: string;
  readonly direction: "from_partner" | "to_partner";
  readonly form: "text" | "image" | "file" | "answer";
  readonly label: string;
  readonly help: string;
  /** `2022-04-08` */
  readonly dueOn: string | null;
  /** Width and height in pixels, or the most characters: what the source says of it, by its own names. */
  readonly limits: Readonly<Record<string, number>>;
  /** Given to all partners alike, as this text or file name. */
  readonly sharedValue: string | null;
}

export interface BenefitDraft {
  readonly handle: string;
  readonly kind: BenefitKind;
  readonly section: string | null;
  readonly name: string;
  readonly description: string;
  /** How many there are over all tiers; null when there are as many as are wanted. */
  readonly capacity: number | null;
  readonly isCapacitySoft: boolean;
  /** What it is worth, in minor units, as text. */
  readonly valueMinor: string | null;
  /** Comes only with a tier, is not sold by itself. */
  readonly isPackageOnly: boolean;
  /** Is sold by itself, to those without a tier, too. */
  readonly isStandalone: boolean;
  readonly isAvailable: boolean;
  readonly isNew: boolean;
  readonly conflictsWith: readonly string[];
  readonly assets: readonly AssetDraft[];
  /** What a benefit of its kind has to say besides, for instance where a logo stands. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface TierDraft {
  readonly handle: string;
  readonly name: string;
  /** Minor units as text by currency; empty when the price is told on request. */
  readonly priceMinor: Readonly<Record<string, string>>;
  /** What the price depends on, in the words of the source. */
  readonly priceNote: string | null;
  readonly isAdvertised: boolean;
  readonly logoWidth: number | null;
  readonly benefits: readonly { readonly benefit: string; readonly quantity: number }[];
  /** Web addresses of those who have it. */
  readonly sponsors: readonly string[];
}

export interface ProgramDraft {
  readonly handle: string;
  readonly name: string;
  readonly year: number | null;
  readonly links: readonly string[];
  readonly sections: readonly string[];
  readonly benefits: readonly BenefitDraft[];
  /** The highest first. */
  readonly tiers: readonly TierDraft[];
}

/** A row of the source that was not taken over word by word. */
export interface ImportNote {
  readonly row: string;
  readonly code: "kept_as_text" | "price_on_request";
  readonly message: string;
}

export interface CatalogueDraft {
  readonly programs: readonly ProgramDraft[];
  readonly notes: readonly ImportNote[];
}

export const NO_ASSETS_NO_LIMITS = {
  capacity: null,
  isCapacitySoft: false,
  valueMinor: null,
  isPackageOnly: true,
  isStandalone: false,
  isAvailable: true,
  isNew: false,
  conflictsWith: [],
  assets: [],
} as const;

/** `{ usd: "100100" }` of `1001`; nothing of what is no amount. */
export function priceOf(amountMajor: string | number, currency: string): Record<string, string> {
  if (!/^\d+(\.\d+)?$/.test(String(amountMajor).trim())) return {};
  return { [currency.toLowerCase()]: toMinorUnits(amountMajor, currency).toString() };
}

/** Lower-case letters, digits and single hyphens, at most 60 of them. */
export function handleOf(words: string): string {
  const plain = words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
}

/** Of a row that is told apart by its number: words in another script add nothing to it. */
export const numberedHandle = (...parts: readonly (string | number)[]): string =>
  parts
    .map(String)
    .filter((part) => part !== "")
    .join("-");

import type { ListingOrder } from "../../domain/sponsor-listing";
import type { TwoTexts } from "../../domain/two-texts";
import type { Connection } from "./connection";

export interface PublishedProgramRow {
  id: string;
  handle: string;
  name: TwoTexts;
  summary: TwoTexts;
  profit_statement: TwoTexts;
  /** `2027-01-01`, as the two below. */
  starts_on: string | null;
  ends_on: string | null;
  last_payment_on: string | null;
  listing_order: ListingOrder;
}

export interface OfferedTierRow {
  id: string;
  program_id: string;
  handle: string;
  name: TwoTexts;
  summary: TwoTexts;
  price_minor: Record<string, string>;
  price_note: TwoTexts | null;
  term_months: number;
  capacity: number | null;
  contract_level: "none" | "click_through" | "countersigned";
  visible_from: Date | null;
  visible_to: Date | null;
  is_advertised: boolean;
}

export interface OfferedBenefitRow {
  id: string;
  program_id: string;
  handle: string;
  kind: string;
  section: TwoTexts | null;
  name: TwoTexts;
  description: TwoTexts;
  price_minor: Record<string, string>;
  is_package_only: boolean;
  is_available: boolean;
  is_new: boolean;
}

export interface PromiseRow {
  tier_id: string;
  benefit_id: string;
  quantity: number;
}

export interface SponsorRow {
  partner_id: string;
  tier_id: string;
  name: TwoTexts;
  site: string;
  signed_at: Date;
}

/** What is published, one question for each table however many programs there are. What a benefit is worth to us is left out. */
export class ProspectusRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** Whichever begins first comes first; those without a date come last. */
  async programs(): Promise<PublishedProgramRow[]> {
    const { rows } = await this.connection.raw<PublishedProgramRow>(
      `select id, handle, name, summary, profit_statement, starts_on::text, ends_on::text, last_payment_on::text, listing_order
         from partnership_program where state = 'published' order by starts_on nulls last, handle`,
    );
    return rows;
  }

  /** The highest of each program first. */
  async tiers(programIds: readonly string[]): Promise<OfferedTierRow[]> {
    const { rows } = await this.connection.raw<OfferedTierRow>(
      `select id, program_id, handle, name, summary, price_minor, price_note, term_months, capacity, contract_level,
              visible_from, visible_to, is_advertised
         from partnership_tier where program_id = any (?) order by position, handle`,
      [programIds],
    );
    return rows;
  }

  async benefits(programIds: readonly string[]): Promise<OfferedBenefitRow[]> {
    const { rows } = await this.connection.raw<OfferedBenefitRow>(
      `select id, program_id, handle, kind, section, name, description, price_minor, is_package_only, is_available, is_new
         from partnership_benefit where program_id = any (?) order by position, handle`,
      [programIds],
    );
    return rows;
  }

  async promises(programIds: readonly string[]): Promise<PromiseRow[]> {
    const { rows } = await this.connection.raw<PromiseRow>(
      "select tier_id, benefit_id, quantity from partnership_tier_benefit where program_id = any (?)",
      [programIds],
    );
    return rows;
  }

  /** Partners whose agreement is active and in its term at this moment. */
  async sponsors(programIds: readonly string[], now: Date): Promise<SponsorRow[]> {
    const { rows } = await this.connection.raw<SponsorRow>(
      `select a.partner_id, a.tier_id, p.name, p.site, a.signed_at
         from partnership_agreement a join partnership_partner p on p.id = a.partner_id
        where a.program_id = any (?) and a.state = 'active' and a.starts_at <= ? and ? < a.ends_at`,
      [programIds, now, now],
    );
    return rows;
  }
}

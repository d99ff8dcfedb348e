import type { ContractLevel } from "../../domain/agreement-offer";
import type { OfferedBenefit, OfferedTier } from "../../domain/sponsorship-deal";
import type { TwoTexts } from "../../domain/two-texts";
import type { Connection } from "./connection";

export interface OfferedProgram {
  id: string;
  handle: string;
  name: TwoTexts;
  profitStatement: TwoTexts;
  state: "draft" | "published" | "closed";
  /** `2027-01-31` */
  startsOn: string | null;
  lastPaymentOn: string | null;
  listingOrder: "alphabetical" | "signed_first" | "random";
}

export interface ForSale {
  program: OfferedProgram;
  tier: OfferedTier & { contractLevel: ContractLevel; isVisible: boolean };
  benefits: OfferedBenefit[];
}

/** What the catalogue says of one tier at this moment, as a deal is made of it. */
export class OfferedRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async find(tierId: string, on: Connection = this.connection): Promise<ForSale | null> {
    const { rows } = await on.raw<Omit<ForSale, "benefits">>(
      `select json_build_object('id', p.id, 'handle', p.handle, 'name', p.name, 'profitStatement', p.profit_statement,
                'state', p.state, 'startsOn', p.starts_on, 'lastPaymentOn', p.last_payment_on,
                'listingOrder', p.listing_order) as program,
              json_build_object('id', t.id, 'name', t.name, 'priceMinor', t.price_minor, 'termMonths', t.term_months,
                'contractLevel', t.contract_level,
                'isVisible', t.is_advertised and coalesce(t.visible_from <= now(), true)
                         and coalesce(now() < t.visible_to, true),
                'promises', (select coalesce(json_agg(json_build_object('benefitId', b.benefit_id, 'quantity', b.quantity)
                                                      order by b.benefit_id), '[]')
                               from partnership_tier_benefit b where b.tier_id = t.id)) as tier
         from partnership_tier t join partnership_program p on p.id = t.program_id where t.id = ?`,
      [tierId],
    );
    const [found] = rows;
    if (!found) return null;
    const { rows: benefits } = await on.raw<OfferedBenefit>(
      `select id, kind, name, description, price_minor as "priceMinor", value_minor as "valueMinor", settings - 'internal_note' as settings, due_rule as "dueRule",
              is_package_only as "isPackageOnly", is_available as "isAvailable",
              (select coalesce(json_agg(case when c.benefit_id = b.id then c.other_id else c.benefit_id end), '[]')
                 from partnership_benefit_conflict c where b.id in (c.benefit_id, c.other_id)) as "conflictsWith"
         from partnership_benefit b where program_id = ? order by position, handle`,
      [found.program.id],
    );
    return { ...found, benefits };
  }
}

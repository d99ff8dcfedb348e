import type { ComplianceFacts, CompliancePromise, ComplianceTier, ExecutedDeal } from "../../domain/program-compliance";
import type { DealBenefit } from "../../domain/sponsorship-deal";
import type { Connection } from "./connection";

type Program = Pick<ComplianceFacts, "state" | "listingOrder" | "profitStatement">;
type SignedDeal = Omit<ExecutedDeal, "promises"> & { benefits: DealBenefit[] };

/** What a program says now, and what was signed in it, side by side. */
export class ComplianceRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async facts(programId: string): Promise<ComplianceFacts | null> {
    const { rows: programs } = await this.connection.raw<Program>(
      `select state, listing_order as "listingOrder", profit_statement as "profitStatement"
         from partnership_program where id = ?`,
      [programId],
    );
    const [program] = programs;
    if (!program) return null;
    const { rows: tiers } = await this.connection.raw<ComplianceTier>(
      `select t.id, t.name, t.capacity,
              (select coalesce(json_agg(json_build_object('benefitId', b.id, 'kind', b.kind, 'name', b.name,
                                 'description', b.description, 'quantity', p.quantity) order by b.position, b.handle), '[]')
                 from partnership_tier_benefit p join partnership_benefit b on b.id = p.benefit_id
                where p.tier_id = t.id) as promises
         from partnership_tier t where t.program_id = ? order by t.position, t.handle`,
      [programId],
    );
    const { rows: signed } = await this.connection.raw<SignedDeal>(
      `select r.agreement_id as "agreementId", r.terms->'deal'->>'tierId' as "tierId",
              r.terms->'deal'->'tierName' as "tierName", r.terms->'deal'->>'currency' as currency,
              r.terms->'deal'->>'priceMinor' as "priceMinor", r.terms->'deal'->'benefits' as benefits
         from partnership_signature s join partnership_revision r using (agreement_id, revision)
         join partnership_agreement a on a.id = r.agreement_id
        where a.program_id = ? and s.side = 'partner' order by s.signed_at, r.agreement_id, r.revision`,
      [programId],
    );
    const executed = signed.map(({ benefits, ...deal }) => ({ ...deal, promises: promisesOf(benefits) }));
    return { ...program, tiers, executed };
  }
}

/** What was added to the tier is not what the level gives. */
function promisesOf(benefits: readonly DealBenefit[]): CompliancePromise[] {
  return benefits
    .map(({ benefitId, kind, name, description, quantity, addedQuantity }) => ({
      benefitId,
      kind,
      name,
      description,
      quantity: quantity - addedQuantity,
    }))
    .filter(({ quantity }) => quantity > 0);
}

import type { AmendmentEvent } from "../../domain/amendment";
import type { Deal } from "../../domain/sponsorship-deal";
import type { TwoTexts } from "../../domain/two-texts";
import { moverValues, NEW_MOVE } from "./agreement-rows";
import type { AgreementRow, ChangeRequest, Mover } from "./agreement-shapes";
import type { Connection } from "./connection";

/** What is to change in agreements that were signed; until it is in force, what was signed before is. */
export class AmendmentRows {
  /** One more than the last that was ever written: what lapsed or was refused keeps its number. */
  async nextRevision(agreementId: string, on: Connection): Promise<number> {
    const { rows } = await on.raw<{ next: number }>(
      "select max(revision) + 1 as next from partnership_revision where agreement_id = ?",
      [agreementId],
    );
    return rows[0]?.next as number;
  }

  /** In the place of an earlier proposal, and as the answer to what the partner asked for. */
  async propose(agreementId: string, revision: number, until: Date, on: Connection): Promise<void> {
    await on.raw(
      `update partnership_agreement set proposed_revision = ?, proposed_until = ?, change_request = null,
              version = version + 1, updated_at = now() where id = ?`,
      [revision, until, agreementId],
    );
  }

  async drop(agreementId: string, on: Connection): Promise<void> {
    await on.raw(
      `update partnership_agreement set proposed_revision = null, proposed_until = null, version = version + 1,
              updated_at = now() where id = ?`,
      [agreementId],
    );
  }

  async request(agreementId: string, request: ChangeRequest | null, on: Connection): Promise<void> {
    await on.raw(
      "update partnership_agreement set change_request = ?, version = version + 1, updated_at = now() where id = ?",
      [request && JSON.stringify(request), agreementId],
    );
  }

  async takeEffect(agreementId: string, revision: number, { tierId, benefits }: Deal, on: Connection): Promise<void> {
    const additions = benefits
      .filter(({ addedQuantity }) => addedQuantity > 0)
      .map(({ benefitId, addedQuantity }) => ({ benefit_id: benefitId, quantity: addedQuantity }));
    await on.raw(
      `update partnership_agreement set revision = ?, tier_id = ?, additions = ?, proposed_revision = null,
              proposed_until = null, version = version + 1, updated_at = now() where id = ?`,
      [revision, tierId, JSON.stringify(additions), agreementId],
    );
  }

  /** The state stays as it is. */
  async note(
    { id, state }: AgreementRow,
    event: AmendmentEvent,
    revision: number,
    mover: Mover,
    on: Connection,
  ): Promise<void> {
    await on.raw(NEW_MOVE, [id, state, state, ...moverValues(mover), event, revision]);
  }

  /** Units that were asked for and not given up, by benefit. */
  async usedUnits(
    agreementId: string,
    on: Connection,
  ): Promise<{ benefit_id: string; name: TwoTexts; units: number }[]> {
    const { rows } = await on.raw<{ benefit_id: string; name: TwoTexts; units: number }>(
      `select e.benefit_id, b.name, count(*)::integer as units
         from partnership_claim c join partnership_entitlement e on e.id = c.entitlement_id
         join partnership_benefit b on b.id = e.benefit_id
        where e.agreement_id = ? and c.state in ('requested', 'confirmed', 'delivered')
        group by e.benefit_id, b.name, b.position order by b.position`,
      [agreementId],
    );
    return rows;
  }
}

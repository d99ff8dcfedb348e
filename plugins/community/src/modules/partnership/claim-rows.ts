import { generateEntityId } from "@medusajs/framework/utils";
import type { ClaimActor, ClaimState } from "../../domain/benefit-claim";
import type { BenefitKind } from "../../domain/catalogue-draft";
import type { ClaimDetails } from "../../domain/claim-details";
import type { Connection } from "./connection";

export interface EntitlementRow {
  /** Of the first row of the benefit, under which new units are asked for. */
  id: string;
  /** Of all its rows: each amendment adds one. */
  ids: string[];
  agreement_id: string;
  benefit_id: string;
  kind: BenefitKind;
  /** The sum; a revision may take away what an earlier one gave. */
  quantity: number;
}

export interface ClaimRow {
  id: string;
  entitlement_id: string;
  state: ClaimState;
  details: ClaimDetails;
  evidence: string[];
  /** Of the last move. */
  reason: string | null;
  version: number;
  created_at: Date;
  updated_at: Date;
}

export interface ClaimMover {
  actor: ClaimActor;
  by: string;
  reason: string | null;
}

const ENTITLEMENT = `(array_agg(id order by revision))[1] as id, array_agg(id order by revision) as ids, agreement_id,
  benefit_id, min(kind) as kind, sum(quantity)::integer as quantity from partnership_entitlement`;
const BY_BENEFIT = "group by agreement_id, benefit_id";
const CLAIM = `c.id, c.entitlement_id, c.state, c.details, c.evidence, c.version, c.created_at, c.updated_at,
  (select m.reason from partnership_claim_move m where m.claim_id = c.id order by m.id desc limit 1) as reason`;

/** What a partner is entitled to and what became of it; a unit that was taken back is asked for again in its own row. */
export class ClaimRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async entitlements(agreementIds: readonly string[], on: Connection = this.connection): Promise<EntitlementRow[]> {
    const { rows } = await on.raw<EntitlementRow>(
      `select ${ENTITLEMENT} where agreement_id = any (?) ${BY_BENEFIT} order by 1`,
      [agreementIds],
    );
    return rows;
  }

  async entitlementOf(claimId: string, on: Connection = this.connection): Promise<EntitlementRow | null> {
    const { rows } = await on.raw<EntitlementRow>(
      `select ${ENTITLEMENT}
        where (agreement_id, benefit_id) = (select e.agreement_id, e.benefit_id from partnership_entitlement e
                                              join partnership_claim c on c.entitlement_id = e.id where c.id = ?)
        ${BY_BENEFIT}`,
      [claimId],
    );
    return rows[0] ?? null;
  }

  async claims(entitlements: readonly EntitlementRow[], on: Connection = this.connection): Promise<ClaimRow[]> {
    const { rows } = await on.raw<ClaimRow>(
      `select ${CLAIM} from partnership_claim c where c.entitlement_id = any (?) order by c.created_at, c.id`,
      [entitlements.flatMap(({ ids }) => ids)],
    );
    return rows;
  }

  /** What waits longest first. */
  async waiting(states: readonly ClaimState[]): Promise<(ClaimRow & { agreement_id: string })[]> {
    const { rows } = await this.connection.raw<ClaimRow & { agreement_id: string }>(
      `select ${CLAIM}, e.agreement_id from partnership_claim c join partnership_entitlement e on e.id = c.entitlement_id
        where c.state = any (?) order by c.updated_at, c.id limit 500`,
      [states],
    );
    return rows;
  }

  async find(id: string, on: Connection): Promise<ClaimRow | null> {
    const { rows } = await on.raw<ClaimRow>(`select ${CLAIM} from partnership_claim c where c.id = ?`, [id]);
    return rows[0] ?? null;
  }

  async begin(entitlementId: string, details: ClaimDetails, mover: ClaimMover, on: Connection): Promise<string> {
    const id = generateEntityId(undefined, "clm");
    await on.raw("insert into partnership_claim (id, entitlement_id, state, details) values (?, ?, 'requested', ?)", [
      id,
      entitlementId,
      JSON.stringify(details),
    ]);
    await this.note(id, "open", "requested", mover, on);
    return id;
  }

  async move(
    claim: ClaimRow,
    to: ClaimState,
    { details = claim.details, evidence = [] }: { details?: ClaimDetails; evidence?: readonly string[] },
    mover: ClaimMover,
    on: Connection,
  ): Promise<void> {
    await on.raw(
      `update partnership_claim set state = ?, details = ?, evidence = ?, version = version + 1, updated_at = now()
        where id = ?`,
      [to, JSON.stringify(details), JSON.stringify(evidence), claim.id],
    );
    await this.note(claim.id, claim.state, to, mover, on);
  }

  async lastMover(claimId: string, on: Connection): Promise<string> {
    const { rows } = await on.raw<{ moved_by: string }>(
      "select moved_by from partnership_claim_move where claim_id = ? order by id desc limit 1",
      [claimId],
    );
    return rows[0]?.moved_by as string;
  }

  private async note(id: string, from: ClaimState, to: ClaimState, mover: ClaimMover, on: Connection): Promise<void> {
    await on.raw(
      `insert into partnership_claim_move (claim_id, from_state, to_state, actor, moved_by, reason)
       values (?, ?, ?, ?, ?, ?)`,
      [id, from, to, mover.actor, mover.by, mover.reason?.trim() || null],
    );
  }
}

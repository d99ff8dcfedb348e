import { generateEntityId } from "@medusajs/framework/utils";
import type { OfferTerms } from "../../domain/agreement-offer";
import type { BenefitKind } from "../../domain/catalogue-draft";
import type { RevisionRow, SignatureRow } from "./agreement-shapes";
import type { Connection } from "./connection";

export interface OfferDraft {
  agreementId: string;
  revision: number;
  terms: OfferTerms;
  termsSha256: string;
  message: string;
  by: string;
}

/** What somebody is entitled to by one revision; fewer than none where it takes away what an earlier one gave. */
export interface Entitled {
  benefitId: string;
  kind: BenefitKind;
  quantity: number;
}

export interface SignatureDraft extends Omit<SignatureRow, "signed_at"> {
  agreement_id: string;
  /** Now, unless it was signed before: the same terms go on. */
  signed_at?: Date;
}

/** What was offered, what was signed, and what is owed for it. None of these rows ever changes. */
export class OfferRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async offer({ until, ...draft }: OfferDraft & { until: Date }, on: Connection): Promise<void> {
    await this.write(draft, on);
    await on.raw(
      `update partnership_agreement set revision = ?, offer_until = ?, version = version + 1, updated_at = now()
        where id = ?`,
      [draft.revision, until, draft.agreementId],
    );
  }

  /** A revision that changes nothing yet. */
  async write({ agreementId, revision, terms, termsSha256, message, by }: OfferDraft, on: Connection): Promise<void> {
    await on.raw(
      `insert into partnership_revision (agreement_id, revision, terms, terms_sha256, message, offered_by)
       values (?, ?, ?, ?, ?, ?)`,
      [agreementId, revision, JSON.stringify(terms), termsSha256, message, by],
    );
  }

  async revision(agreementId: string, revision: number, on: Connection = this.connection): Promise<RevisionRow | null> {
    const { rows } = await on.raw<RevisionRow>(
      `select revision, terms, terms_sha256, message, offered_by, offered_at from partnership_revision
        where agreement_id = ? and revision = ?`,
      [agreementId, revision],
    );
    return rows[0] ?? null;
  }

  async revisions(agreementId: string): Promise<RevisionRow[]> {
    const { rows } = await this.connection.raw<RevisionRow>(
      `select revision, terms, terms_sha256, message, offered_by, offered_at from partnership_revision
        where agreement_id = ? order by revision`,
      [agreementId],
    );
    return rows;
  }

  async sign(signature: SignatureDraft, on: Connection): Promise<void> {
    const columns = Object.keys(signature);
    await on.raw(
      `insert into partnership_signature (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")})`,
      Object.values(signature),
    );
  }

  async signatures(agreementId: string, on: Connection = this.connection): Promise<SignatureRow[]> {
    const { rows } = await on.raw<SignatureRow>(
      `select revision, side, typed_name, role, signed_by, signed_at, address, user_agent, terms_sha256
         from partnership_signature where agreement_id = ? order by signed_at, side`,
      [agreementId],
    );
    return rows;
  }

  async entitle(agreementId: string, revision: number, benefits: readonly Entitled[], on: Connection): Promise<void> {
    await on.raw(
      `insert into partnership_entitlement (id, agreement_id, revision, benefit_id, kind, quantity)
       select e.id, ?, ?::integer, e.benefit_id, e.kind, e.quantity
         from unnest(?::text[], ?::text[], ?::text[], ?::integer[]) e (id, benefit_id, kind, quantity)`,
      [
        agreementId,
        revision,
        benefits.map(() => generateEntityId(undefined, "ent")),
        benefits.map(({ benefitId }) => benefitId),
        benefits.map(({ kind }) => kind),
        benefits.map(({ quantity }) => quantity),
      ],
    );
  }
}

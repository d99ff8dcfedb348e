import { generateEntityId } from "@medusajs/framework/utils";
import type { AgreementState } from "../../domain/agreement-lifecycle";
import type { PaymentChoice } from "../../domain/agreement-offer";
import type { TermDates } from "../../domain/agreement-term";
import type { TwoTexts } from "../../domain/two-texts";
import type { AdditionRow, AgreementRow } from "./agreement-shapes";
import type { Connection } from "./connection";

export interface RenewalWish {
  programId: string;
  tierId: string;
  additions: readonly AdditionRow[];
  paymentChoice: PaymentChoice;
}

export interface TierChoiceRow {
  id: string;
  name: TwoTexts;
  price_minor: Record<string, string>;
  program_id: string;
  program_name: TwoTexts;
}

/** Agreements that go on where others end. Each is renewed once at most; the database says so. */
export class RenewalRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /**
   * It begins where an application lies on the shop's desk: nobody has to apply again.
   * @returns null when there is one already.
   */
  async begin(
    { id, partner_id, applicant_id, currency_code }: AgreementRow,
    { programId, tierId, additions, paymentChoice }: RenewalWish,
    on: Connection,
  ): Promise<string | null> {
    const { rows } = await on.raw<{ id: string }>(
      `insert into partnership_agreement (id, program_id, tier_id, partner_id, applicant_id, state, currency_code, additions,
                                          payment_choice, renews)
       values (?, ?, ?, ?, ?, 'submitted', ?, ?, ?, ?) on conflict (renews) do nothing returning id`,
      [
        generateEntityId(undefined, "agr"),
        programId,
        tierId,
        partner_id,
        applicant_id,
        currency_code,
        JSON.stringify(additions),
        paymentChoice,
        id,
      ],
    );
    return rows[0]?.id ?? null;
  }

  async successorOf(
    id: string,
    on: Connection = this.connection,
  ): Promise<{ id: string; state: AgreementState } | null> {
    const { rows } = await on.raw<{ id: string; state: AgreementState }>(
      "select id, state from partnership_agreement where renews = ?",
      [id],
    );
    return rows[0] ?? null;
  }

  /** Of this agreement and of those that it renews in turn, the latest first. */
  async termsUpTo(id: string, on: Connection): Promise<TermDates[]> {
    const { rows } = await on.raw<TermDates>(
      `with recursive earlier as (
         select renews, starts_on, ends_before, 1 as step from partnership_agreement where id = ?
         union all
         select a.renews, a.starts_on, a.ends_before, step + 1
           from partnership_agreement a join earlier on a.id = earlier.renews)
       select starts_on::text as "from", ends_before::text as until from earlier where starts_on is not null order by step`,
      [id],
    );
    return rows;
  }

  /**
   * What this tier is from `startsOn` on: the one of the same handle in what is published of the program, or else in the
   * season that was copied from it.
   */
  async tierAgain(tierId: string, startsOn: string, on: Connection): Promise<string | null> {
    const { rows } = await on.raw<{ id: string }>(
      `select again.id from partnership_tier t join partnership_program p on p.id = t.program_id
         join partnership_program next on next.state = 'published' and (next.ends_on is null or next.ends_on >= ?)
          and (next.handle = p.handle
               or next.copied_from in (select version.id from partnership_program version where version.handle = p.handle))
         join partnership_tier again on again.program_id = next.id and again.handle = t.handle
        where t.id = ? order by next.handle = p.handle desc, next.starts_on nulls last, next.id limit 1`,
      [startsOn, tierId],
    );
    return rows[0]?.id ?? null;
  }

  /** What these benefits are in a program, by what they were: those of the same handles. */
  async benefitsAgain(ids: readonly string[], programId: string, on: Connection): Promise<ReadonlyMap<string, string>> {
    const { rows } = await on.raw<{ was: string; is: string }>(
      `select b.id as was, again.id as is from partnership_benefit b
         join partnership_benefit again on again.program_id = ? and again.handle = b.handle
        where b.id = any (?)`,
      [programId, ids],
    );
    return new Map(rows.map(({ was, is }) => [was, is]));
  }

  /** Whatever can be offered, the programs by their handles, the highest tier of each first. */
  async choices(): Promise<TierChoiceRow[]> {
    const { rows } = await this.connection.raw<TierChoiceRow>(
      `select t.id, t.name, t.price_minor, p.id as program_id, p.name as program_name
         from partnership_tier t join partnership_program p on p.id = t.program_id
        where p.state = 'published' order by p.handle, t.position, t.handle`,
    );
    return rows;
  }
}

import { generateEntityId } from "@medusajs/framework/utils";
import { type AgreementState, OPEN_AGREEMENT_STATES, PLACE_TAKING_STATES } from "../../domain/agreement-lifecycle";
import { EARLIEST_NOTICE_DAYS, type TermDates, type TermInstants } from "../../domain/agreement-term";
import type { AgreementRow, MoveRow, Mover, NamedRow, Wish } from "./agreement-shapes";
import type { Connection } from "./connection";
import { IS_OWED } from "./invoice-rows";

const AGREEMENT = `id, program_id, tier_id, partner_id, applicant_id, state, currency_code, additions, payment_choice, wish,
  revision, offer_until, signed_at, starts_on::text, ends_before::text, starts_at, ends_at, waiting_since,
  waiting_number::text, place_until, renews, proposed_revision, proposed_until, change_request,
  version, created_at, updated_at`;

export const NEW_MOVE = `insert into partnership_agreement_move (agreement_id, from_state, to_state, actor, moved_by, reason, event,
                                                     revision)
              values (?, ?, ?, ?, ?, ?, ?, ?)`;

/** Agreements with what happened to them. Which move is allowed is the domain's word; nothing is deleted. */
export class AgreementRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** @returns null when this applicant, or this partner, has one under way in the program. */
  async begin(
    { programId, partnerId, applicantId }: { programId: string; partnerId: string | null; applicantId: string },
    wish: Wish,
    on: Connection,
  ): Promise<AgreementRow | null> {
    const { rows } = await on.raw<AgreementRow>(
      `insert into partnership_agreement (id, program_id, partner_id, applicant_id, tier_id, currency_code, additions,
                                          payment_choice, wish)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning ${AGREEMENT}`,
      [generateEntityId(undefined, "agr"), programId, partnerId, applicantId, ...wishValues(wish)],
    );
    return rows[0] ?? null;
  }

  async find(id: string, on: Connection = this.connection): Promise<AgreementRow | null> {
    const { rows } = await on.raw<AgreementRow>(`select ${AGREEMENT} from partnership_agreement where id = ?`, [id]);
    return rows[0] ?? null;
  }

  /** Nobody else changes or moves it until the transaction ends. A tier is locked before its agreements, never after. */
  async lock(id: string, on: Connection): Promise<AgreementRow | null> {
    const { rows } = await on.raw<AgreementRow>(
      `select ${AGREEMENT} from partnership_agreement where id = ? for update`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** Whatever is under way, a renewal too: beside that nobody applies anew. */
  async openOf(partnerId: string, programId: string, on: Connection): Promise<AgreementRow | null> {
    const { rows } = await on.raw<AgreementRow>(
      `select ${AGREEMENT} from partnership_agreement
        where partner_id = ? and program_id = ? and state = any (?) order by created_at desc, id limit 1`,
      [partnerId, programId, OPEN_AGREEMENT_STATES],
    );
    return rows[0] ?? null;
  }

  async ofPartners(partnerIds: readonly string[]): Promise<AgreementRow[]> {
    const { rows } = await this.connection.raw<AgreementRow>(
      `select ${AGREEMENT} from partnership_agreement where partner_id = any (?) order by created_at desc, id`,
      [partnerIds],
    );
    return rows;
  }

  /** Those a customer began and that belong to no organisation yet. */
  async draftsOf(applicantId: string): Promise<AgreementRow[]> {
    const { rows } = await this.connection.raw<AgreementRow>(
      `select ${AGREEMENT} from partnership_agreement
        where applicant_id = ? and partner_id is null and state = 'draft' order by created_at desc, id`,
      [applicantId],
    );
    return rows;
  }

  /** What has moved last first. Drafts are the partners' own business. */
  async forAdmin({ programId, state }: { programId: string | null; state: string | null }): Promise<AgreementRow[]> {
    const { rows } = await this.connection.raw<AgreementRow>(
      `select ${AGREEMENT} from partnership_agreement a
        where state <> 'draft' and (?::text is null or program_id = ?) and (?::text is null or state = ?)
          and (renews is not null
               or exists (select 1 from partnership_agreement_move m where m.agreement_id = a.id and m.to_state = 'submitted'))
        order by updated_at desc, id limit 1000`,
      [programId, programId, state, state],
    );
    return rows;
  }

  async change(id: string, wish: Wish, on: Connection): Promise<AgreementRow> {
    const { rows } = await on.raw<AgreementRow>(
      `update partnership_agreement
          set tier_id = ?, currency_code = ?, additions = ?, payment_choice = ?, wish = ?, version = version + 1,
              updated_at = now()
        where id = ? returning ${AGREEMENT}`,
      [...wishValues(wish), id],
    );
    return rows[0] as AgreementRow;
  }

  async givePartner(id: string, partnerId: string, on: Connection): Promise<void> {
    await on.raw(
      "update partnership_agreement set partner_id = ?, version = version + 1, updated_at = now() where id = ?",
      [partnerId, id],
    );
  }

  /** Out of a line, too: only who is offered something stands in one; what is over is not amended. */
  async move(agreement: AgreementRow, to: AgreementState, mover: Mover, on: Connection): Promise<AgreementRow> {
    const { rows } = await on.raw<AgreementRow>(
      `update partnership_agreement
          set state = ?, waiting_since = null, waiting_number = null, place_until = null, version = version + 1,
              updated_at = now(), signed_at = case when ? = 'signed' then now() else signed_at end,
              proposed_revision = case when goes_on then proposed_revision end,
              proposed_until = case when goes_on then proposed_until end,
              change_request = case when goes_on then change_request end
         from (select ?::text = any (?::text[]) as goes_on) moved
        where id = ? returning ${AGREEMENT}`,
      [to, to, to, PLACE_TAKING_STATES, agreement.id],
    );
    const moved = rows[0] as AgreementRow;
    await on.raw(NEW_MOVE, [moved.id, agreement.state, to, ...moverValues(mover), null, moved.revision]);
    return moved;
  }

  async moves(agreementId: string): Promise<MoveRow[]> {
    const { rows } = await this.connection.raw<MoveRow>(
      `select from_state, to_state, actor, moved_by, reason, event, revision, moved_at from partnership_agreement_move
        where agreement_id = ? order by id`,
      [agreementId],
    );
    return rows;
  }

  /**
   * Those that time, a signature or a payment may have moved; those whose renewal may have to be offered, in anybody's
   * calendar; and offers of renewal whose agreement is over since they were made.
   */
  async due(): Promise<string[]> {
    const { rows } = await this.connection.raw<{ id: string }>(
      `select id from partnership_agreement a
        where state = 'signed' or (state = 'offered' and offer_until <= now() and waiting_number is null)
           or (state in ('active', 'suspended') and ends_at <= now()) or proposed_until <= now()
           or (state = 'active' and ends_before <= current_date + ?::integer
               and not exists (select 1 from partnership_agreement next where next.renews = a.id))
           or (state = 'offered' and exists (
                 select 1 from partnership_agreement earlier join partnership_revision r
                     on r.agreement_id = a.id and r.revision = a.revision
                  where earlier.id = a.renews and (earlier.state = 'terminated'
                     or (earlier.state = 'ended' and a.waiting_number is null and r.offered_at < earlier.ends_at))))
        order by updated_at, id limit 1000`,
      [EARLIEST_NOTICE_DAYS],
    );
    return rows.map(({ id }) => id);
  }

  /** What agreements are called, and where those in a line stand in it. */
  async named(ids: readonly string[]): Promise<NamedRow[]> {
    const { rows } = await this.connection.raw<NamedRow>(
      `select a.id, json_build_object('id', p.id, 'handle', p.handle, 'name', p.name) as program,
              json_build_object('id', t.id, 'name', t.name) as tier, partner.name as partner_name,
              successor.id as renewed_by, successor.state as renewal_state,
              case when a.waiting_number is not null then
                (select count(*)::integer from partnership_agreement before
                  where before.tier_id = a.tier_id and before.state = 'offered'
                    and before.waiting_number <= a.waiting_number) end as position,
              (select r.terms->>'grossMinor' from partnership_revision r
                where r.agreement_id = a.id and r.revision = a.revision) as gross_minor,
              (select min(i.due_on)::text from partnership_invoice i
                where i.agreement_id = a.id and a.state in ('signed', 'active', 'suspended') and ${IS_OWED}) as due_on
         from partnership_agreement a join partnership_tier t on t.id = a.tier_id
         join partnership_program p on p.id = a.program_id
         left join partnership_partner partner on partner.id = a.partner_id
         left join partnership_agreement successor on successor.renews = a.id
        where a.id = any (?)`,
      [ids],
    );
    return rows;
  }

  async setTerm(id: string, dates: TermDates, instants: TermInstants, on: Connection): Promise<void> {
    await on.raw(
      `update partnership_agreement set starts_on = ?, ends_before = ?, starts_at = ?, ends_at = ?, version = version + 1
        where id = ?`,
      [dates.from, dates.until, instants.startsAt, instants.endsAt, id],
    );
  }

  /** Until when its benefits are given; its term stays what it is. */
  async setEnd(id: string, endsAt: Date, on: Connection): Promise<void> {
    await on.raw("update partnership_agreement set ends_at = ? where id = ? and ends_at <> ?", [endsAt, id, endsAt]);
  }
}

export const moverValues = ({ actor, by, reason }: Mover) => [actor, by, reason?.trim() || null];

const wishValues = ({ tierId, currency, additions, paymentChoice, wish }: Wish) => [
  tierId,
  currency,
  JSON.stringify(additions),
  paymentChoice,
  wish,
];

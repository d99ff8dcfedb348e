import { PLACE_TAKING_STATES } from "../../domain/agreement-lifecycle";
import type { InLine } from "../../domain/place-queue";
import type { Connection } from "./connection";

export interface PlaceCount {
  tier_id: string;
  taken: number;
}

const TAKING = `(${PLACE_TAKING_STATES.map((state) => `'${state}'`).join(", ")})`;

/** What `a` renews, where it is a place of the same tier. */
const SAME_PLACE = "from partnership_agreement had where had.id = a.renews and had.tier_id = a.tier_id and had.state";

/**
 * Signed; or kept for somebody in line whose offer still stands, or for whoever had it while they can still accept their
 * renewal. Whoever goes on keeps the place they have: the two agreements count once.
 */
const TAKES = `(a.state in ${TAKING} or (a.state = 'offered' and a.place_until > now())
    or (a.state = 'offered' and a.offer_until > now() and a.waiting_number is null and exists (select 1 ${SAME_PLACE} = 'ended')))
  and not exists (select 1 ${SAME_PLACE} in ${TAKING})`;

/** What each agreement that takes a place is entitled to of `b`, over all its revisions. */
const OF_BENEFIT = `select mine.agreement_id, sum(mine.quantity)::integer as quantity
  from partnership_entitlement mine join partnership_agreement owner on owner.id = mine.agreement_id and owner.state in ${TAKING}
 where mine.benefit_id = b.id group by 1`;

/** The places of tiers and what there is of each benefit: counted, never noted down, under the row they are counted for. */
export class PlaceRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** The database's, by which offers of places end. */
  async clock(on: Connection): Promise<Date> {
    const { rows } = await on.raw<{ now: Date }>("select clock_timestamp() as now");
    return rows[0]?.now as Date;
  }

  /** Nobody else takes a place of it until the transaction ends. */
  async lockTier(tierId: string, on: Connection): Promise<{ capacity: number | null } | null> {
    const { rows } = await on.raw<{ capacity: number | null }>(
      "select capacity from partnership_tier where id = ? for update",
      [tierId],
    );
    return rows[0] ?? null;
  }

  /** What an agreement renews is no other's. */
  async takenByOthers(tierId: string, agreementId: string, on: Connection): Promise<number> {
    const { rows } = await on.raw<{ taken: number }>(
      `select count(*)::integer as taken from partnership_agreement a
        where a.tier_id = ? and a.id <> ? and ${TAKES}
          and a.id is distinct from (select own.renews from partnership_agreement own where own.id = ?)`,
      [tierId, agreementId, agreementId],
    );
    return rows[0]?.taken ?? 0;
  }

  async taken(tierIds: readonly string[]): Promise<PlaceCount[]> {
    const { rows } = await this.connection.raw<PlaceCount>(
      `select a.tier_id, count(*)::integer as taken from partnership_agreement a
        where a.tier_id = any (?) and ${TAKES} group by a.tier_id`,
      [tierIds],
    );
    return rows;
  }

  /** Takes the last place in line, or keeps the one they have. */
  async join(agreementId: string, on: Connection): Promise<void> {
    await on.raw(
      `update partnership_agreement
          set waiting_since = coalesce(waiting_since, now()), place_until = null, version = version + 1, updated_at = now(),
              waiting_number = coalesce(waiting_number, nextval('partnership_waiting_number'))
        where id = ?`,
      [agreementId],
    );
  }

  /** Whoever is first in front. */
  async line(tierId: string, on: Connection = this.connection): Promise<InLine[]> {
    const { rows } = await on.raw<InLine>(
      `select id, place_until as "placeUntil" from partnership_agreement
        where tier_id = ? and state = 'offered' and waiting_number is not null order by waiting_number`,
      [tierId],
    );
    return rows;
  }

  /** Tiers before which somebody stands. */
  async tiersWithLine(): Promise<string[]> {
    const { rows } = await this.connection.raw<{ tier_id: string }>(
      `select distinct tier_id from partnership_agreement where state = 'offered' and waiting_number is not null
        order by tier_id`,
    );
    return rows.map(({ tier_id }) => tier_id);
  }

  /** Their offer of the agreement itself lasts as long at least. */
  async offerPlaces(ids: readonly string[], until: Date, on: Connection): Promise<void> {
    await on.raw(
      `update partnership_agreement set place_until = ?, offer_until = greatest(offer_until, ?), version = version + 1,
              updated_at = now() where id = any (?)`,
      [until, until, ids],
    );
  }

  async leaveLine(ids: readonly string[], on: Connection): Promise<void> {
    await on.raw(
      `update partnership_agreement set waiting_since = null, waiting_number = null, place_until = null,
              version = version + 1, updated_at = now() where id = any (?)`,
      [ids],
    );
  }

  /**
   * Of benefits of which there are only so many over all tiers, those that this agreement would take too many of; their rows
   * stay locked, in one order, until the transaction ends. Soft limits are only told to the admin. What an agreement and the
   * one it renews both promise counts once.
   */
  async soldOut(
    wanted: readonly { benefitId: string; quantity: number }[],
    renews: string | null,
    on: Connection,
  ): Promise<{ id: string; left: number }[]> {
    const ids = wanted.map(({ benefitId }) => benefitId);
    await on.raw(
      "select id from partnership_benefit where id = any (?) and capacity is not null order by id for update",
      [ids],
    );
    const { rows } = await on.raw<{ id: string; left: number }>(
      `select b.id, greatest(b.capacity - held.quantity, 0)::integer as left
         from partnership_benefit b
         join unnest(?::text[], ?::integer[]) w (id, quantity) on w.id = b.id
        cross join lateral (
          select coalesce(sum(greatest(e.quantity - coalesce(had.quantity, 0), 0)), 0)
                 - least(coalesce(max(e.quantity) filter (where a.id = ?), 0), w.quantity) as quantity
            from (${OF_BENEFIT}) e
            join partnership_agreement a on a.id = e.agreement_id
            left join (${OF_BENEFIT}) had on had.agreement_id = a.renews) held
        where b.capacity is not null and not b.is_capacity_soft and held.quantity + w.quantity > b.capacity
        order by b.position`,
      [ids, wanted.map(({ quantity }) => quantity), renews],
    );
    return rows;
  }
}

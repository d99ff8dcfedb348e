import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * What a shelf has reserved is the sum of its reservations: the database sees to it. The platform reads the number, adds
 * to it in its own memory and writes the result back; when an order is placed between the two, its units are lost from
 * the number and would be sold again. So every change of reservations moves the number by itself, in the same
 * transaction, and what anybody else writes there is not taken.
 */
const FOLLOW = `
create or replace function keepsake_reserved_follows() returns trigger language plpgsql as $$
begin
  with moved as (
    select inventory_item_id, location_id, sum(units) as units from (
      $CHANGES$
    ) change group by 1, 2 having sum(units) <> 0
  ), locked as (
    select level.id, moved.units from inventory_level level join moved using (inventory_item_id, location_id)
     where level.deleted_at is null order by level.id for no key update of level
  )
  update inventory_level level
     set reserved_quantity = level.reserved_quantity + locked.units, updated_at = now(),
         raw_reserved_quantity = jsonb_build_object(
           'value', trim_scale(level.reserved_quantity + locked.units)::text, 'precision', 20)
    from locked where level.id = locked.id;
  return null;
end $$;`;

const ADDED = "select inventory_item_id, location_id, quantity as units from added where deleted_at is null";
const REMOVED = "select inventory_item_id, location_id, -quantity from removed where deleted_at is null";

const CHANGES = {
  insert: { sql: ADDED, tables: "new table as added" },
  update: { sql: `${ADDED} union all ${REMOVED}`, tables: "old table as removed new table as added" },
  delete: { sql: REMOVED.replace("-quantity", "-quantity as units"), tables: "old table as removed" },
};

/** A trigger within a trigger is ours; the outermost one is somebody's own statement. */
const ONLY_BY_RESERVATIONS = `
create or replace function keepsake_reserved_by_reservations() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() < 2 then
    new.reserved_quantity := old.reserved_quantity;
    new.raw_reserved_quantity := old.raw_reserved_quantity;
  end if;
  return new;
end $$;
create or replace trigger keepsake_reserved_by_reservations
  before update of reserved_quantity, raw_reserved_quantity on inventory_level
  for each row execute function keepsake_reserved_by_reservations();`;

const SET_RIGHT = `
update inventory_level level
   set reserved_quantity = sums.units,
       raw_reserved_quantity = jsonb_build_object('value', trim_scale(sums.units)::text, 'precision', 20)
  from (select level.id, coalesce(sum(r.quantity), 0) as units
          from inventory_level level
          left join reservation_item r on r.inventory_item_id = level.inventory_item_id
           and r.location_id = level.location_id and r.deleted_at is null
         where level.deleted_at is null group by level.id) sums
 where sums.id = level.id and level.reserved_quantity <> sums.units;`;

export default async function reservedFollowsReservations({ container }: { container: MedusaContainer }) {
  const statements = Object.entries(CHANGES).flatMap(([event, { sql, tables }]) => [
    FOLLOW.replace("keepsake_reserved_follows", `keepsake_reserved_follows_${event}`).replace("$CHANGES$", sql),
    `create or replace trigger keepsake_reserved_follows_${event} after ${event} on reservation_item
       referencing ${tables} for each statement execute function keepsake_reserved_follows_${event}();`,
  ]);
  const pool = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await pool.transaction(async (on: { raw(sql: string): Promise<unknown> }) => {
    await on.raw("lock table inventory_level, reservation_item in share row exclusive mode");
    for (const sql of [SET_RIGHT, ...statements, ONLY_BY_RESERVATIONS]) await on.raw(sql);
  });
}

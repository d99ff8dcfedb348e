/**
 * Takes everything a cart needs, or nothing: units at one location an item, the person's share of an edition, the uses
 * of its promotions. One statement for the caller. Whoever comes too late is told so before any lock is asked for, so
 * that losers do not get in the way of winners. All that sell an item (this, and an order being placed) lock its
 * inventory levels first, in order of their ids; what is read after that is the last word.
 */
const FREE_SQL = `
create or replace function keepsake_free(needs jsonb, owner text)
returns table (inventory_item_id text, location_id text, turn bigint, needed numeric, free numeric)
language sql volatile as $$
  select need.inventory_item_id, place.location_id, place.turn, need.quantity,
         level.stocked_quantity - level.reserved_quantity - coalesce(others.units, 0)
    from jsonb_to_recordset(needs) as need (inventory_item_id text, quantity numeric, locations jsonb)
   cross join lateral jsonb_array_elements_text(need.locations) with ordinality as place (location_id, turn)
    join inventory_level level on level.inventory_item_id = need.inventory_item_id
     and level.location_id = place.location_id and level.deleted_at is null
    left join lateral (
      select sum(held.quantity) as units from stock_held held
       where held.inventory_item_id = need.inventory_item_id and held.location_id = place.location_id
         and held.cart_id is distinct from owner and held.wait_id is distinct from owner
    ) others on true
$$;`;

const SHORT_SQL = `
create or replace function keepsake_short(needs jsonb, owner text) returns jsonb language sql volatile as $$
  select jsonb_agg(jsonb_build_object('inventory_item_id', need.inventory_item_id,
                                      'available', greatest(0, coalesce(best.free, 0))))
    from jsonb_to_recordset(needs) as need (inventory_item_id text, quantity numeric)
    left join (select inventory_item_id, max(free) as free from keepsake_free(needs, owner) group by 1) best
      on best.inventory_item_id = need.inventory_item_id
   where coalesce(best.free, 0) < need.quantity
$$;`;

/** What a person owns of an edition (live orders, less what came back) and is paying for elsewhere. */
const OWNED_SQL = `
create or replace function keepsake_owned(product text, person_mailbox text, person_customer text, owner text)
returns numeric language sql volatile as $$
  select coalesce((
           select sum(item.quantity - coalesce(item.return_received_quantity, 0))
             from order_line_item line
             join order_item item on item.item_id = line.id and item.deleted_at is null
             join "order" o on o.id = item.order_id and o.version = item.version
            where line.product_id = product and line.deleted_at is null
              and o.deleted_at is null and o.canceled_at is null and o.status not in ('canceled', 'draft')
              and (o.customer_id = person_customer or keepsake_mailbox(o.email) = person_mailbox)), 0)
       + coalesce((
           select sum(share.quantity)
             from stock_hold_edition share
             join stock_hold hold on hold.id = share.hold_id
            where share.product_id = product and share.live
              and hold.state = 'held' and hold.expires_at > clock_timestamp()
              and hold.cart_id is distinct from owner and hold.wait_id is distinct from owner
              and (hold.customer_id = person_customer or hold.mailbox = person_mailbox)), 0)
$$;`;

/** The first promotion of a hold that would be used more often, or for more, than it may be. Null when all fit. */
const OVERUSED_SQL = `
create or replace function keepsake_overused(wanted text) returns text language sql volatile as $$
  with live as (
    select use.promotion_id, use.budget_id, use.amount, use.attribute_value
      from stock_hold_promotion use
      join stock_hold hold on hold.id = use.hold_id
     where use.live and hold.state = 'held' and hold.expires_at > clock_timestamp()
  )
  select mine.promotion_id
    from stock_hold_promotion mine
    join promotion p on p.id = mine.promotion_id
    left join promotion_campaign_budget budget on budget.id = mine.budget_id and budget.deleted_at is null
    left join promotion_campaign_budget_usage person on person.budget_id = budget.id and person.deleted_at is null
     and person.attribute_value = mine.attribute_value
   where mine.hold_id = wanted
     and (   (p."limit" is not null
              and p.used + (select count(*) from live where live.promotion_id = p.id) > p."limit")
          or (budget."limit" is not null and case budget.type
                when 'spend' then budget.used + (select sum(amount) from live where live.budget_id = budget.id)
                when 'usage' then budget.used + (select count(*) from live where live.budget_id = budget.id)
                when 'use_by_attribute' then coalesce(person.used, 0)
                     + (select count(*) from live where live.budget_id = budget.id
                                                    and live.attribute_value = mine.attribute_value)
                else 0 end > budget."limit"))
   order by mine.promotion_id limit 1
$$;`;

const TAKE_SQL = `
create or replace function keepsake_take_hold(wish jsonb) returns jsonb language plpgsql volatile as $$
declare
  owner text := coalesce(wish->>'cart_id', wish->>'wait_id');
  needs jsonb := coalesce(wish->'items', '[]');
  hold text;
  short jsonb;
  spare numeric;
  overused text;
  one_place text;
  edition record;
begin
  short := keepsake_short(needs, owner);
  if short is not null then return jsonb_build_object('refused', 'out_of_stock', 'short', short); end if;

  perform pg_advisory_xact_lock(hashtextextended('hold:' || owner, 0));
  perform 1 from inventory_level level
    where level.deleted_at is null
      and level.inventory_item_id in (select need->>'inventory_item_id' from jsonb_array_elements(needs) need)
    order by level.id for no key update;
  short := keepsake_short(needs, owner);
  if short is not null then return jsonb_build_object('refused', 'out_of_stock', 'short', short); end if;

  for edition in
    select * from jsonb_to_recordset(coalesce(wish->'editions', '[]')) as e (product_id text, per_person int, quantity int)
     order by product_id
  loop
    perform pg_advisory_xact_lock(key) from (
      select hashtextextended('edition:' || edition.product_id || ':' || who, 0) as key
        from unnest(array[wish->>'mailbox', wish->>'customer_id']) who where who is not null order by 1) keys;
    spare := edition.per_person - keepsake_owned(edition.product_id, wish->>'mailbox', wish->>'customer_id', owner);
    if edition.quantity > spare then
      return jsonb_build_object('refused', 'edition_limit', 'product_id', edition.product_id,
                                'limit', edition.per_person, 'remaining', greatest(0, spare));
    end if;
  end loop;

  select h.id into hold from stock_hold h
   where h.state = 'held' and (h.cart_id = wish->>'cart_id' or h.wait_id = wish->>'wait_id') limit 1;
  if hold is null then
    hold := wish->>'id';
    insert into stock_hold (id, cart_id, wait_id, mailbox, customer_id, expires_at)
    values (hold, wish->>'cart_id', wish->>'wait_id', wish->>'mailbox', wish->>'customer_id', (wish->>'expires_at')::timestamptz);
  else
    -- What was offered to somebody who waited is kept as long as it was promised, whenever its payment page closes.
    update stock_hold set mailbox = wish->>'mailbox', customer_id = wish->>'customer_id', updated_at = now(),
           expires_at = greatest((wish->>'expires_at')::timestamptz, case when wait_id is not null then expires_at end)
     where id = hold;
    delete from stock_hold_item where hold_id = hold;
    delete from stock_hold_edition where hold_id = hold;
    delete from stock_hold_promotion where hold_id = hold;
  end if;

  if jsonb_array_length(coalesce(wish->'promotions', '[]')) > 0 then
    perform 1 from promotion p where p.id in (select use->>'promotion_id' from jsonb_array_elements(wish->'promotions') use)
      order by p.id for no key update;
    perform 1 from promotion_campaign_budget b
      where b.id in (select use->>'budget_id' from jsonb_array_elements(wish->'promotions') use)
      order by b.id for no key update;
    insert into stock_hold_promotion (hold_id, promotion_id, budget_id, amount, attribute_value)
    select hold, promotion_id, budget_id, coalesce(amount, 0), attribute_value
      from jsonb_to_recordset(wish->'promotions') as use (promotion_id text, budget_id text, amount numeric, attribute_value text);
    overused := keepsake_overused(hold);
    if overused is not null then
      update stock_hold set state = 'released', release_reason = 'promotion_limit', ended_at = now() where id = hold;
      update stock_hold_promotion set live = false where hold_id = hold;
      return jsonb_build_object('refused', 'promotion_limit', 'promotion_id', overused);
    end if;
  end if;

  -- One parcel if one location has it all; otherwise the first that has enough of each item.
  select location_id into one_place from keepsake_free(needs, owner) where free >= needed
   group by location_id having count(*) = jsonb_array_length(needs) order by min(turn) limit 1;
  insert into stock_hold_item (hold_id, inventory_item_id, location_id, quantity)
  select distinct on (inventory_item_id) hold, inventory_item_id, location_id, needed
    from keepsake_free(needs, owner) where free >= needed
   order by inventory_item_id, location_id = one_place desc nulls last, turn;
  insert into stock_hold_edition (hold_id, product_id, quantity)
  select hold, product_id, quantity from jsonb_to_recordset(coalesce(wish->'editions', '[]')) as e (product_id text, quantity int);

  return jsonb_build_object('hold_id', hold, 'expires_at', wish->'expires_at', 'items', (
    select coalesce(jsonb_agg(jsonb_build_object('inventory_item_id', inventory_item_id, 'location_id', location_id,
                                                 'quantity', quantity)), '[]')
      from stock_hold_item where hold_id = hold));
end $$;`;

/**
 * The counted lines of a cart and what they are short of, or null while there is enough of everything. It is asked before
 * anything else is read or locked, so that the many who come too late cost next to nothing; only the hold decides.
 */
const CART_SHORT_SQL = `
create or replace function keepsake_cart_short(cart text) returns jsonb language plpgsql volatile as $$
declare
  lines jsonb;
  short jsonb;
begin
  select jsonb_agg(jsonb_build_object('line_id', line.id, 'quantity', line.quantity,
           'inventory_item_id', part.inventory_item_id, 'required_quantity', part.required_quantity,
           'locations', (select jsonb_agg(place.stock_location_id) from sales_channel_stock_location place
                          where place.sales_channel_id = c.sales_channel_id and place.deleted_at is null)))
    into lines
    from cart c
    join cart_line_item line on line.cart_id = c.id and line.deleted_at is null
    join product_variant v on v.id = line.variant_id and v.deleted_at is null
     and v.manage_inventory and not v.allow_backorder
    join product_variant_inventory_item part on part.variant_id = v.id and part.deleted_at is null
   where c.id = cart and c.deleted_at is null and c.completed_at is null;
  short := keepsake_short((
    select jsonb_agg(need) from (
      select inventory_item_id, sum(quantity * required_quantity) as quantity, min(locations::text)::jsonb as locations
        from jsonb_to_recordset(coalesce(lines, '[]')) as part
             (inventory_item_id text, quantity numeric, required_quantity numeric, locations jsonb)
       group by inventory_item_id) need), cart);
  if short is null then return null; end if;
  return jsonb_build_object('short', short, 'lines', (
    select jsonb_agg(line) from (
      select line_id as "lineId", quantity,
             jsonb_agg(jsonb_build_object('inventoryItemId', inventory_item_id,
                                          'requiredQuantity', required_quantity)) as parts
        from jsonb_to_recordset(lines) as part
             (line_id text, quantity numeric, inventory_item_id text, required_quantity numeric)
       group by line_id, quantity order by line_id) line));
end $$;`;

export const HOLD_FUNCTIONS_SQL = [FREE_SQL, SHORT_SQL, OWNED_SQL, OVERUSED_SQL, TAKE_SQL, CART_SHORT_SQL];

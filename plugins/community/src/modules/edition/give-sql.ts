/**
 * Gives an order's units their numbers, the smallest free ones, in one statement for the caller. It runs in the
 * transaction that takes the money, so it never waits for another buyer's numbers: what somebody else is just being
 * given is passed over. It never fails for want of numbers either; it says how many are missing. `waiting` counts units
 * whose number could not be told yet, because others hold the last ones in transactions that have not ended: the clock
 * gives, or misses, them a moment later.
 */
export const GIVE_NUMBERS_SQL = `
create or replace function keepsake_give_numbers(wanted text) returns jsonb language plpgsql volatile as $$
declare
  edition record;
  given jsonb := '[]';
  missing jsonb := '[]';
  waiting integer := 0;
  news jsonb;
  spare integer;
begin
  -- Most orders hold no edition; they cost this one look.
  if not exists (select 1 from keepsake_edition_lines(array[wanted])) then
    return jsonb_build_object('given', given, 'missing', missing, 'waiting', waiting);
  end if;
  perform pg_advisory_xact_lock(hashtextextended('edition-order:' || wanted, 0));

  for edition in
    select line.product_id, line.size,
           sum(greatest(0, line.units - line.came_back - line.swapped))::integer
             - (select count(*) from edition_number mine
                 where mine.order_id = wanted and mine.product_id = line.product_id)::integer as lacking
      from keepsake_edition_lines(array[wanted]) line
      join "order" o on o.id = wanted and o.canceled_at is null and o.status not in ('canceled', 'draft')
     group by line.product_id, line.size
     order by line.product_id
  loop
    continue when edition.lacking <= 0;
    insert into edition_number (product_id, number)
    select edition.product_id, number
      from generate_series(1 + (select coalesce(max(e.number), 0) from edition_number e
                                 where e.product_id = edition.product_id), edition.size) as number
        on conflict do nothing;

    with free as materialized (
      select e.number from edition_number e
       where e.product_id = edition.product_id and e.order_id is null and e.number <= edition.size
       order by e.number limit edition.lacking for update skip locked
    ), numbers as (
      select free.number, row_number() over (order by free.number) as turn from free
    ), units as (
      select line.line_id, row_number() over (order by line.line_id) as turn
        from keepsake_edition_lines(array[wanted]) line
       cross join generate_series(1, greatest(0, line.units - line.came_back - line.swapped
               - (select count(*) from edition_number mine
                   where mine.order_id = wanted and mine.line_item_id = line.line_id))::integer)
       where line.product_id = edition.product_id
    ), now_given as (
      update edition_number e set order_id = wanted, line_item_id = units.line_id, given_at = now()
        from numbers join units using (turn)
       where e.product_id = edition.product_id and e.number = numbers.number
      returning e.number, e.line_item_id
    ), written as (
      insert into edition_number_history (product_id, number, order_id, line_item_id, event)
      select edition.product_id, g.number, wanted, g.line_item_id, 'given' from now_given g
    )
    select coalesce(jsonb_agg(jsonb_build_object('product_id', edition.product_id, 'line_item_id', g.line_item_id,
                                                 'number', g.number) order by g.number), '[]')
      into news from now_given g;

    given := given || news;
    continue when jsonb_array_length(news) = edition.lacking;
    select count(*) into spare from edition_number e
     where e.product_id = edition.product_id and e.order_id is null and e.number <= edition.size;
    spare := least(spare, edition.lacking - jsonb_array_length(news));
    waiting := waiting + spare;
    if edition.lacking - jsonb_array_length(news) > spare then
      missing := missing || jsonb_build_object('product_id', edition.product_id,
                                               'units', edition.lacking - jsonb_array_length(news) - spare);
    end if;
  end loop;
  return jsonb_build_object('given', given, 'missing', missing, 'waiting', waiting);
end $$;`;

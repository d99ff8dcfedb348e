/**
 * The mailbox behind an address, as `domain/edition-limit` has it; a test holds the two against each other. It trims what
 * is blank to JavaScript after NFKC, and lower-cases ASCII only, whatever language the database was set up in.
 */
export const MAILBOX_SQL = `
create or replace function keepsake_mailbox(email text) returns text language plpgsql immutable parallel safe as $$
declare
  address text := lower(btrim(normalize(email, nfkc), E' \\t\\n\\u000b\\f\\r\\u1680\\u2028\\u2029\\ufeff') collate "C");
  at int := case when position('@' in address) = 0 then -1 else length(address) - position('@' in reverse(address)) end;
  whole text := left(address, greatest(at, 0));
  domain text := rtrim(substr(address, at + 2), '.');
  name text := split_part(whole, '+', 1);
begin
  if at < 1 then return address; end if;
  if domain in ('gmail.com', 'googlemail.com') then
    name := replace(name, '.', '');
    domain := 'gmail.com';
  end if;
  return coalesce(nullif(name, ''), whole) || '@' || domain;
end $$;`;

/** Units that somebody is paying for right now. An expired hold holds nothing, whether or not the reaper has seen it. */
export const LIVE_HELD_SQL = `
create or replace view stock_held as
  select item.inventory_item_id, item.location_id, item.quantity, item.hold_id, hold.cart_id, hold.wait_id, hold.expires_at
    from stock_hold_item item
    join stock_hold hold on hold.id = item.hold_id
   where item.live and hold.state = 'held' and hold.expires_at > clock_timestamp();`;

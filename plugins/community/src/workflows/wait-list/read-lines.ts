import type { MedusaContainer } from "@medusajs/framework/types";
import type { AdminWaitListAnswer, WaitListLine, WaitListPerson } from "../../types/wait-list";
import { database } from "../database/connection";

/** A line as long as this is shown by its first; the counts are of all. */
const SHOWN = 100;

const LINES_SQL = `
  with open as (
    select e.*, row_number() over (partition by e.variant_id order by e.state = 'offered' desc, e.joined_at, e.id) as turn
      from wait_list_entry e where e.state in ('waiting', 'offered')
  )
  select v.id as variant_id, p.id as product_id, p.title as product_title, v.title as variant_title, v.sku,
         count(*) filter (where open.state = 'waiting')::int as waiting,
         count(*) filter (where open.state = 'offered')::int as offered,
         jsonb_agg(jsonb_build_object(
           'id', open.id, 'email', open.email, 'quantity', open.quantity, 'state', open.state, 'joined_at', open.joined_at,
           'offered_quantity', open.offered_quantity, 'offer_expires_at', open.offer_expires_at)
           order by open.turn) filter (where open.turn <= ${SHOWN}) as people
    from open
    join product_variant v on v.id = open.variant_id
    join product p on p.id = v.product_id
   where ?::text is null or p.id = ?
   group by v.id, p.id
   order by count(*) desc, p.title, v.title`;

interface PersonRow extends Omit<WaitListPerson, "offer"> {
  offered_quantity: number | null;
  offer_expires_at: string | null;
}

type LineRow = Omit<WaitListLine, "people"> & { people: PersonRow[] };

/** Who stands in which line, longest line first; of one product when it is named. */
export async function readLines(container: MedusaContainer, productId: string | null): Promise<AdminWaitListAnswer> {
  const { rows } = await database(container).raw<LineRow>(LINES_SQL, [productId, productId]);
  return { lines: rows.map((row) => ({ ...row, people: row.people.map(personOf) })) };
}

function personOf({ offered_quantity, offer_expires_at, ...person }: PersonRow): WaitListPerson {
  const offer =
    offered_quantity && offer_expires_at
      ? { quantity: offered_quantity, expires_at: new Date(offer_expires_at).toISOString() }
      : null;
  return { ...person, joined_at: new Date(person.joined_at).toISOString(), offer };
}

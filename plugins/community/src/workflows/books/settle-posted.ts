import type { MedusaContainer } from "@medusajs/framework/types";
import { failPoint } from "../../fail-point";
import { database } from "../database/connection";
import { shopExceptions } from "../exceptions/shop-exceptions";

/** What could not be posted for a while and has been since. */
const POSTED_SINCE = `
  select trouble.subject from shop_exception trouble
   where trouble.kind = 'not_in_the_books' and trouble.state = 'open'
     and exists (select 1 from ledger.posted_source posted
                  where posted.source_id = trouble.subject and posted.posted_at >= trouble.updated_at)`;

/** Nobody need look into it any more. */
export async function settlePosted(container: MedusaContainer): Promise<void> {
  const { rows } = await database(container).raw<{ subject: string }>(POSTED_SINCE);
  for (const { subject } of rows) {
    await shopExceptions(container).overcome(["not_in_the_books"], subject);
    await failPoint("post-books.after-settle");
  }
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { type Connection, database } from "../database/connection";
import { openBooks } from "./books";

/** For reading the ledger's rows beside the shop's. Whoever opens the books first makes their tables. */
export async function ledgerRows(container: MedusaContainer): Promise<Connection> {
  await openBooks(container);
  return database(container);
}

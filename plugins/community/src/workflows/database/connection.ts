import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { boundedTransaction, type Connection, type Pool } from "../../transaction";

export { type Connection, isConnectionLost } from "../../transaction";

const poolOf = (container: MedusaContainer) =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Pool;

export function database(container: MedusaContainer): Connection {
  return poolOf(container);
}

/** All of `work` or none of it. It may run more than once, so it must do nothing outside the database. */
export function inTransaction<T>(container: MedusaContainer, work: (on: Connection) => Promise<T>): Promise<T> {
  return boundedTransaction(poolOf(container), work);
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { EDITION_MODULE } from "../../modules/edition";
import type { EditionService } from "../../modules/edition/service";
import type { Connection } from "../database/connection";
import { reportMissingNumbers } from "./missing-numbers";

/**
 * Gives an order's units their edition numbers, in the transaction that makes them paid.
 * @returns whether there is something to announce when it is committed.
 */
export async function giveNumbers(container: MedusaContainer, on: Connection, orderId: string): Promise<boolean> {
  const { given, missing } = await container.resolve<EditionService>(EDITION_MODULE).give(orderId, on);
  await reportMissingNumbers(container, orderId, missing, on);
  return given.length > 0;
}

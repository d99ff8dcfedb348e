import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { CatalogueStockAnswer, CatalogueVersionAnswer } from "../../types/checkout";
import { STOCK_SQL } from "./stock-sql";
import { VERSION_SQL } from "./version-sql";

/** Asked every second by each storefront process, so these are plain queries and no workflow is kept on record. */
export async function readCatalogueVersion(container: MedusaContainer): Promise<CatalogueVersionAnswer> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(VERSION_SQL);
  const { catalogue, stock } = rows[0] as CatalogueVersionAnswer;
  return { catalogue, stock };
}

export async function readCatalogueStock(
  container: MedusaContainer,
  salesChannelIds: string[],
): Promise<CatalogueStockAnswer> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await connection.raw(STOCK_SQL, [salesChannelIds, salesChannelIds]);
  const units = (rows as { id: string; units: string | null }[]).map(
    (row) => [row.id, row.units === null ? null : Number(row.units)] as const,
  );
  return { variants: Object.fromEntries(units) };
}

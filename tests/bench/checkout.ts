import { fullOrders } from "./checkout/full-orders.ts";
import { openGround } from "./checkout/ground.ts";
import { hotItem } from "./checkout/hot-item.ts";
import { losingAttempts } from "./checkout/losing-attempts.ts";
import { readOptions } from "./checkout/options.ts";
import { startOurShop } from "./checkout/our-shop.ts";
import { printSteps } from "./checkout/steps.ts";
import { startStockShop } from "./checkout/stock-shop.ts";

/** `npm run bench:checkout`: whole orders through our storefront's way, beside Medusa as it comes when `--stock` is given. */
const options = readOptions(process.argv.slice(2));
const ground = await openGround();
try {
  const ours = await startOurShop(ground);
  const shops = options.stock ? [ours, await startStockShop(ground)] : [ours];
  // So many that no bench sells them out.
  for (const { database, catalogue } of shops)
    await database.sql(
      `update inventory_level set stocked_quantity = 1000000, raw_stocked_quantity = '{"value": "1000000", "precision": 20}'
        where inventory_item_id = $1`,
      [catalogue.inventoryItemId.plush],
    );
  if (options.steps) for (const shop of shops) await printSteps(shop);
  else {
    if (options.parts.includes("orders")) await fullOrders(shops, options);
    if (options.parts.includes("hot")) await hotItem(shops, options);
    if (options.parts.includes("losers")) await losingAttempts(ground, ours, options.rounds);
  }
  for (const shop of shops) await shop.stop();
} finally {
  await ground.clear();
}

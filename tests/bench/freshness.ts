import type { AdminApi } from "../e2e/backend/admin-api.ts";
import { leaveAvailable, type Product, productByHandle, setPrice, type Variant } from "../e2e/backend/catalogue.ts";
import { settings } from "../e2e/settings.ts";
import { type Offer, offersOf } from "../e2e/shop/linked-data.ts";
import { page } from "./browse-pages.ts";
import { showSpread, spreadOf } from "./statistics.ts";

const ROUNDS = 5;
const PATIENCE_MS = 30_000;
const GOAL_SECONDS = 5;

/** How long until visitors see what the keeper changed: a price up, a price back, sold out, in stock again. */
export async function printFreshness(admin: AdminApi, productPaths: readonly string[]): Promise<void> {
  const path = productPaths.find((each) => each.startsWith("/en/") && !each.includes("set")) ?? "";
  const product = await productByHandle(admin, path.split("/").at(-1) ?? "");
  const { variant, offer } = await offeredVariant(product, path);
  const priceSeconds: number[] = [];
  const stockSeconds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    priceSeconds.push(...(await priceRound(admin, product, variant, path, offer)));
    stockSeconds.push(...(await stockRound(admin, variant, path)));
  }
  console.log(`\nSeconds until an anonymous visitor of ${path} sees the admin's change (goal ≤ ${GOAL_SECONDS}):`);
  console.log(`  price        ${showSpread(spreadOf(priceSeconds), 1)}  ${priceSeconds.length} changes`);
  console.log(`  stock state  ${showSpread(spreadOf(stockSeconds), 1)}  ${stockSeconds.length} changes`);
  if (Math.max(...priceSeconds, ...stockSeconds) > GOAL_SECONDS) console.log("  the goal is missed");
}

async function offeredVariant(product: Product, path: string): Promise<{ variant: Variant; offer: Offer }> {
  for (const offer of offersOf(await page(settings.shopUrl, path))) {
    const variant = product.variants.find((each) => each.sku === offer.sku);
    if (variant && offer.inStock && variant.inventory_items.length === 1) return { variant, offer };
  }
  throw new Error(`${path} offers nothing in stock whose sku the backend knows`);
}

async function priceRound(
  admin: AdminApi,
  product: Product,
  variant: Variant,
  path: string,
  offer: Offer,
): Promise<number[]> {
  const price = variant.prices.find((each) => each.currency_code === offer.currency && each.amount === offer.price);
  if (!price) throw new Error(`${path} shows ${offer.price} ${offer.currency}, which is not the variant's price`);
  const raised = { ...price, amount: price.amount + 1 };
  const seconds: number[] = [];
  try {
    seconds.push(
      await secondsUntil(
        () => setPrice(admin, product, variant, raised),
        path,
        variant,
        (seen) => seen.price === raised.amount,
      ),
    );
  } finally {
    seconds.push(
      await secondsUntil(
        () => setPrice(admin, product, variant, price),
        path,
        variant,
        (seen) => seen.price === price.amount,
      ),
    );
  }
  return seconds;
}

async function stockRound(admin: AdminApi, variant: Variant, path: string): Promise<number[]> {
  let restore = async () => {};
  const empty = async () => {
    restore = await leaveAvailable(admin, variant, 0);
  };
  const seconds: number[] = [];
  try {
    seconds.push(await secondsUntil(empty, path, variant, (seen) => !seen.inStock));
  } finally {
    seconds.push(
      await secondsUntil(
        () => restore(),
        path,
        variant,
        (seen) => seen.inStock,
      ),
    );
  }
  return seconds;
}

/** Counted from the moment the Admin API acknowledged the change. */
async function secondsUntil(
  change: () => Promise<void>,
  path: string,
  variant: Variant,
  isVisible: (offer: Offer) => boolean,
): Promise<number> {
  await change();
  const changedAt = performance.now();
  while (performance.now() - changedAt < PATIENCE_MS) {
    const offer = offersOf(await page(settings.shopUrl, path)).find((each) => each.sku === variant.sku);
    if (offer && isVisible(offer)) return (performance.now() - changedAt) / 1000;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${path} did not show the change within ${PATIENCE_MS / 1000} s`);
}

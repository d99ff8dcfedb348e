import type { Bench } from "../bench.ts";
import type { Purchase } from "./purchase.ts";

/** Another of the buyer's tabs puts one more into the cart. */
export async function raiseCart(bench: Bench, { cart }: Purchase): Promise<boolean> {
  const body = { variant_id: bench.rig.catalogue.variantId.plush, quantity: 1 };
  const answer = await bench.ask(`/store/carts/${cart.id}/line-items`, { body }).catch(() => null);
  return answer?.status === 200;
}

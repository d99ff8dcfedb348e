import { copyCarts, type PreparedCart } from "./rig/carts.ts";
import type { Rig } from "./rig/open-rig.ts";

const AT_ONCE = 400;
const TRIES = 60;

/** Carts of somebody new, one plush each, in stock whenever a client needs one. */
export class CartStore {
  private readonly rig: Rig;
  private readonly promoCodes: string[];
  private readonly carts: PreparedCart[] = [];
  private filling: Promise<void> | undefined;

  constructor(rig: Rig, promoCodes: string[] = []) {
    this.rig = rig;
    this.promoCodes = promoCodes;
  }

  async take(): Promise<PreparedCart> {
    for (;;) {
      const cart = this.carts.pop();
      if (cart) return cart;
      this.filling ??= this.fill().finally(() => {
        this.filling = undefined;
      });
      await this.filling;
    }
  }

  /** The shop may be away just now: that is what the bench is for. */
  private async fill(): Promise<void> {
    const { catalogue, database } = this.rig;
    const lines = [{ variantId: catalogue.variantId.plush, quantity: 1 }];
    const basket = { regionId: catalogue.regions.us, lines, promoCodes: this.promoCodes };
    for (let attempt = 1; ; attempt++) {
      try {
        const backend = this.rig.backends.find(({ state }) => state === "up");
        if (!backend) throw new Error("no process is up");
        const shop = { backendUrl: backend.url, publishableKey: catalogue.publishableKey };
        this.carts.push(...(await copyCarts(shop, database, basket, AT_ONCE)));
        return;
      } catch (error) {
        if (attempt === TRIES) throw error;
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
  }
}

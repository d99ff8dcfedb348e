import type { Rig } from "../rig/open-rig.ts";
import { type LedgerBooks, readLedger } from "./ledger-books.ts";
import { type BookedPoints, type BookedReward, readPoints, readRewards } from "./reward-books.ts";
import { type BookedOrder, type BookedWait, readShop, type ShopBooks } from "./shop-books.ts";
import { type BookedAgreement, readAgreements } from "./sponsor-books.ts";
import { readStripe, type StripeBooks, type StripePayment } from "./stripe-books.ts";

/** Both sides' records side by side, read once when all is quiet. */
export class Books {
  readonly shop: ShopBooks;
  readonly stripe: StripeBooks;
  readonly ledger: LedgerBooks;
  /** By id. */
  readonly agreements: ReadonlyMap<string, BookedAgreement>;
  /** By id. */
  readonly rewards: ReadonlyMap<string, BookedReward>;
  /** By contributor. */
  readonly points: ReadonlyMap<string, BookedPoints>;
  private readonly orders = new Map<string, BookedOrder[]>();
  private readonly payments = new Map<string, StripePayment[]>();
  private readonly pages = new Map<string, { status: string | null }[]>();

  constructor(
    shop: ShopBooks,
    stripe: StripeBooks,
    ledger: LedgerBooks,
    agreements: ReadonlyMap<string, BookedAgreement>,
    rewards: ReadonlyMap<string, BookedReward>,
    points: ReadonlyMap<string, BookedPoints>,
  ) {
    this.agreements = agreements;
    this.rewards = rewards;
    this.points = points;
    this.shop = shop;
    this.stripe = stripe;
    this.ledger = ledger;
    for (const order of shop.orders) add(this.orders, order.cartId, order);
    for (const payment of stripe.payments) add(this.payments, payment.cartId, payment);
    for (const session of stripe.sessions.values()) add(this.pages, session.metadata?.cart_id, session);
  }

  static async read({ database, stripe }: Rig): Promise<Books> {
    const agreements = await readAgreements(database);
    const rewards = await readRewards(database);
    return new Books(
      await readShop(database),
      await readStripe(stripe),
      await readLedger(database),
      agreements,
      rewards,
      await readPoints(database),
    );
  }

  get sessions() {
    return this.stripe.sessions;
  }
  get inbox() {
    return this.shop.inbox;
  }
  get disputes() {
    return this.shop.disputes;
  }
  get exceptions() {
    return this.shop.exceptions;
  }

  ordersOf(cartId: string): readonly BookedOrder[] {
    return this.orders.get(cartId) ?? [];
  }

  paymentsOf(cartId: string): readonly StripePayment[] {
    return this.payments.get(cartId) ?? [];
  }

  sessionsOf(cartId: string): readonly { status: string | null }[] {
    return this.pages.get(cartId) ?? [];
  }

  /** What Stripe sent back. */
  refundsOf(cartId: string): readonly { amount: number }[] {
    return this.paymentsOf(cartId).flatMap(({ refunds }) => refunds);
  }

  /** What the shop believes was sent back. */
  bookedRefundsOf(orderId: string): readonly number[] {
    return this.shop.refunds.filter((refund) => refund.orderId === orderId).map(({ minor }) => minor);
  }

  streetOf(cartId: string): string | undefined {
    return this.shop.streets.get(cartId);
  }

  waitsOf(email: string): readonly BookedWait[] {
    return this.shop.waits.filter((wait) => wait.email === email);
  }

  isHeld(cartId: string): boolean {
    return this.shop.heldCarts.has(cartId);
  }
}

function add<T>(to: Map<string, T[]>, key: string | null | undefined, value: T): void {
  if (!key) return;
  const known = to.get(key);
  if (known) known.push(value);
  else to.set(key, [value]);
}

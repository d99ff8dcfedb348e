import type Stripe from "stripe";
import { missingResource } from "./errors.ts";
import { newId } from "./ids.ts";
import type { MethodType } from "./method-types.ts";
import type { StoredMethod } from "./rows.ts";
import { type CardOutcome, cardByNumber, cardByToken, type TestCard } from "./test-cards.ts";
import type { World } from "./world.ts";

export interface PayerDetails {
  name: string | null;
  email: string | null;
}

export function cardMethod(
  world: World,
  card: TestCard,
  payer: PayerDetails,
  expiry = { month: 12, year: 2034 },
): StoredMethod {
  const details = { exp_month: expiry.month, exp_year: expiry.year, country: "US", funding: "credit" };
  return world.tables.methods.put({
    ...newMethod(world, "card", payer),
    card: { brand: card.brand, last4: card.number.slice(-4), ...details },
    secretOutcome: card.number,
  });
}

export function walletMethod(world: World, type: Exclude<MethodType, "card">, payer: PayerDetails): StoredMethod {
  return world.tables.methods.put({ ...newMethod(world, type, payer), [type]: {} });
}

function newMethod(world: World, type: StoredMethod["type"], payer: PayerDetails): StoredMethod {
  const address = { city: null, country: null, line1: null, line2: null, postal_code: null, state: null };
  return {
    id: newId("pm"),
    object: "payment_method",
    type,
    created: world.clock.now(),
    livemode: false,
    customer: null,
    metadata: {},
    billing_details: {
      address,
      email: payer.email,
      name: payer.name,
      phone: null,
      tax_id: null,
    } as Stripe.Charge.BillingDetails,
  };
}

/** `pm_card_visa` and its like make a new method each time; any other id must exist. */
export function methodFromParam(world: World, id: string, param: string): StoredMethod {
  const card = cardByToken(id);
  if (card) return cardMethod(world, card, { name: null, email: null });
  const known = world.tables.methods.get(id);
  if (!known) throw missingResource("PaymentMethod", id, param);
  return known;
}

export function outcomeOf(method: StoredMethod): CardOutcome {
  // Wallets always send the buyer to their own page first.
  if (method.type !== "card") return { kind: "challenge" };
  return cardByNumber(method.secretOutcome ?? "")?.outcome ?? { kind: "success" };
}

export function shownMethod(method: StoredMethod): Omit<StoredMethod, "secretOutcome"> {
  const { secretOutcome: _, ...shown } = method;
  return shown;
}

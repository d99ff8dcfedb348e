import type Stripe from "stripe";
import { invalidParam, missingReference, refused, StripeFault } from "./errors.ts";
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
  if (!known) throw missingReference("PaymentMethod", id, param);
  return known;
}

export function outcomeOf(method: StoredMethod): CardOutcome {
  // Wallets always send the buyer to their own page first.
  if (method.type !== "card") return { kind: "challenge" };
  const outcome = cardByNumber(method.secretOutcome ?? "")?.outcome ?? { kind: "success" };
  return outcome.kind === "challenge" && method.authenticated ? { kind: "success" } : outcome;
}

export function shownMethod(method: StoredMethod): Omit<StoredMethod, "secretOutcome" | "authenticated"> {
  const { secretOutcome: _secret, authenticated: _asked, ...shown } = method;
  return shown;
}

/** A method that belongs to this customer. */
export function attachedMethod(world: World, id: string, customer: Stripe.Customer, param: string): StoredMethod {
  const method = world.tables.methods.get(id);
  if (!method || method.customer !== customer.id) {
    const message = `No such PaymentMethod: '${id}'; it must be attached to the customer first.`;
    throw invalidParam(param, message, "resource_missing");
  }
  return method;
}

/** The card belongs to the customer from now on. A card its bank refuses cannot be kept. */
export function attachMethod(world: World, method: StoredMethod, customer: string): StoredMethod {
  if (method.customer === customer) return method;
  if (method.customer !== null) {
    throw refused("The payment method you provided has already been attached to a customer.");
  }
  const outcome = outcomeOf(method);
  if (outcome.kind === "decline" && !outcome.canBeKept) {
    throw new StripeFault(402, {
      type: "card_error",
      code: outcome.code,
      message: outcome.message,
      ...(outcome.declineCode ? { decline_code: outcome.declineCode } : {}),
    });
  }
  world.tables.methods.update(method, { customer });
  world.emit("payment_method.attached", shownMethod(method));
  return method;
}

import type Stripe from "stripe";

/** Something that speaks Stripe's API: the double, or Stripe itself in test mode. */
export interface Target {
  name: string;
  stripe: Stripe;
  /** How long to wait before asking a test clock again; a second unless said. */
  pollMs?: number;
  /** Pays a session on its hosted page. Stripe's own page needs a browser, so there it is absent. */
  payByTestCard?: (session: Stripe.Checkout.Session, cardNumber: string) => Promise<void>;
}

export interface ContractCase {
  name: string;
  /** True for cases that pay on a hosted page. */
  onHostedPage?: true;
  run(target: Target): Promise<void>;
}

/** What is common to every error of the SDK. */
export interface SeenError {
  type: string;
  statusCode: number;
  code: string | undefined;
  param: string | undefined;
  decline_code: string | undefined;
  message: string;
  payment_intent: Stripe.PaymentIntent | undefined;
}

export async function errorOf(call: Promise<unknown>): Promise<SeenError> {
  try {
    await call;
  } catch (error) {
    return error as SeenError;
  }
  throw new Error("expected the call to be refused");
}

import type { Address } from "~/lib/addresses/address";
import type { CartLine } from "~/lib/cart/lines";
import type { ShippingChoice } from "~/lib/cart/shipping.server";
import type { Totals } from "~/lib/cart/totals";
import type { Step } from "./steps";

export interface SavedAddress {
  id: string;
  address: Address;
}

export interface CheckoutView {
  step: Step;
  done: Step[];
  lines: CartLine[];
  totals: Totals;
  email: string;
  /** The account's own address cannot be changed here. */
  accountEmail: string | undefined;
  shipping: Address;
  billing: Address;
  billingIsSame: boolean;
  countries: string[];
  savedAddresses: SavedAddress[];
  choices: ShippingChoice[];
  chosenId: string | undefined;
  chosenName: string | undefined;
  notice: "cancelled" | "expired" | "open" | undefined;
}

/** What came back from a form that needs another look: the texts, and everything as it was typed. */
export interface CheckoutProblem {
  step: Step;
  errors: Record<string, string>;
  email?: string;
  shipping?: Address;
  billing?: Address;
  billingIsSame?: boolean;
}

import type { Address } from "~/lib/addresses/address";
import type { HoldView } from "~/lib/cart/hold.server";
import type { CartLine } from "~/lib/cart/lines";
import type { Totals } from "~/lib/cart/totals";
import type { ShippingChoice } from "~/lib/cart/types";
import type { Gift } from "~/lib/impact/gift";
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
  /** What it would give if it were ordered as it stands. */
  gifts: Gift[];
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
  hold: HoldView;
}

/** What came back from a form that needs another look: the texts, and everything as it was typed. */
export interface CheckoutProblem {
  step: Step;
  errors: Record<string, string>;
  /** The backend does not answer; nothing is wrong with what was typed. */
  isAway?: boolean;
  email?: string;
  shipping?: Address;
  billing?: Address;
  billingIsSame?: boolean;
}

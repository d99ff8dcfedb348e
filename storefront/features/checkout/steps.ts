import { addressOf } from "~/lib/addresses/address";
import { isDeliverable, isEmail } from "~/lib/addresses/address-problems";
import type { Cart } from "~/lib/cart/types";

export const steps = ["contact", "address", "shipping", "review"] as const;
export type Step = (typeof steps)[number];

export const isStep = (value: unknown): value is Step => steps.includes(value as Step);

/** What still has to be said before the cart can be paid; the review is never done, it is where one pays. */
export const doneSteps = (cart: Cart, deliveryOptionIds: string[]): Step[] => {
  const isDone: Record<Step, boolean> = {
    contact: isEmail(cart.email ?? ""),
    address: isDeliverable(addressOf(cart.shipping_address)),
    // A way of delivery chosen for another address may not exist for this one.
    shipping: cart.shipping_methods.some(({ shipping_option_id }) =>
      deliveryOptionIds.includes(shipping_option_id ?? ""),
    ),
    review: false,
  };
  return steps.filter((step) => isDone[step]);
};

/** The step that is open: the one asked for, if everything before it is done; otherwise the first that is not. */
export const openStep = (asked: string | null | undefined, done: Step[]): Step => {
  const firstOpen = steps.find((step) => !done.includes(step)) ?? "review";
  if (!isStep(asked)) return firstOpen;
  return steps.indexOf(asked) <= steps.indexOf(firstOpen) ? asked : firstOpen;
};

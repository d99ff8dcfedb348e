import { DomainError } from "./errors";

/**
 * Decides how something sold out finds those who wait for it. Whoever came first is asked first; what is offered is kept
 * for them, so that an offer is never a race. The first in line is offered what there is, up to what was asked for: nobody
 * is passed over for wanting more. An offer that is not taken goes to the next, and its reader may line up anew.
 */
export const WAIT_STATES = ["waiting", "offered", "accepted", "expired", "cancelled"] as const;
export type WaitState = (typeof WAIT_STATES)[number];

export const WAIT_TRANSITIONS: Readonly<Record<WaitState, readonly WaitState[]>> = {
  waiting: ["offered", "cancelled"],
  offered: ["accepted", "expired", "cancelled"],
  accepted: [],
  expired: [],
  cancelled: [],
};

/** From which states one may come to this one. */
export function statesBefore(state: WaitState): WaitState[] {
  return WAIT_STATES.filter((before) => WAIT_TRANSITIONS[before].includes(state));
}

/** How long an offer is kept for its reader: time for a night's sleep, and no more. */
const OFFER_HOURS = 24;

export function offerEnd(now: Date): Date {
  return new Date(now.getTime() + OFFER_HOURS * 3_600_000);
}

/** More than a product page offers at once is no wish of one person. */
const MOST_WISHED = 10;

/** @throws DomainError `wait_list_quantity` or `edition_limit`. */
export function checkWish(quantity: number, limitPerPerson: number | null): void {
  if (limitPerPerson !== null && quantity > limitPerPerson)
    throw new DomainError("not_allowed", "edition_limit", `This edition is limited to ${limitPerPerson} per person`, {
      field: "quantity",
      data: { limit: limitPerPerson },
    });
  if (quantity < 1 || quantity > MOST_WISHED)
    throw new DomainError("invalid_data", "wait_list_quantity", `One can wait for 1 to ${MOST_WISHED} units`, {
      field: "quantity",
      data: { limit: MOST_WISHED },
    });
}

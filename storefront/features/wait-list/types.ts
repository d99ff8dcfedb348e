import type { Picture } from "~/lib/catalogue/types";
import type { Moment } from "~/lib/moments";

/** What somebody waits for. */
export interface WaitedThing {
  variantId: string;
  title: string;
  variant: string;
  picture: Picture | undefined;
  /** Its page, with this variant chosen. */
  path: string;
}

export interface JoinView {
  thing: WaitedThing;
  /** It can be bought at once; no line is needed. */
  isInStock: boolean;
  quantity: number;
  maxQuantity: number;
  limitPerPerson: number | undefined;
  email: string;
}

export interface JoinProblem {
  errors: Record<string, string>;
  email: string;
  quantity: number;
}

export type PlaceState = "waiting" | "offered" | "accepted" | "bought" | "expired" | "cancelled";

export interface PlaceView {
  state: PlaceState;
  /** Undefined when it is no longer sold. */
  thing: WaitedThing | undefined;
  quantity: number;
  position: number;
  offered: number;
  until: Moment | undefined;
}

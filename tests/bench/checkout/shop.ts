import type { Catalogue } from "../../integration/minimal-catalogue.ts";
import type { GroundDatabase } from "./ground.ts";
import type { MeteredBackend } from "./metered-backend.ts";
import type { Observer } from "./requester.ts";

export type Buy = () => Promise<void>;

/** A shop under measurement, and the ways to buy in it. */
export interface MeasuredShop {
  name: "ours" | "stock";
  origin: string;
  backend: MeteredBackend;
  database: GroundDatabase;
  catalogue: Catalogue;
  /** From an empty cart to the order. */
  buyer(observe?: Observer): Buy;
  /** From a cart in which everything is filled in to the order. */
  payer(nextCart: () => string): Buy;
  stop(): Promise<void>;
}

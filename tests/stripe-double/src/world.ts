import type { ShiftedClock } from "./clock.ts";
import type { Emit } from "./events.ts";
import type { Store } from "./store.ts";

/** What every endpoint and page works with. */
export interface World {
  readonly store: Store;
  readonly tables: Store["tables"];
  readonly clock: ShiftedClock;
  readonly publicUrl: string;
  readonly emit: Emit;
}

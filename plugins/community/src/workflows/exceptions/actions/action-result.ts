import type { ExceptionDone } from "../../../domain/shop-exception";
import type { ActionOutcome } from "../../../types/exceptions";

export interface ActionResult {
  outcome: ActionOutcome;
  /** What is on record as done when it is settled. */
  done: ExceptionDone;
}

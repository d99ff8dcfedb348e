import type { AgreementState } from "../../types/agreements";

/** By which words a move is asked for: what rests goes on, what is signed begins. */
export function moveName(from: AgreementState, to: AgreementState): string {
  if (to !== "active") return to;
  return from === "suspended" ? "resumed" : "begun";
}

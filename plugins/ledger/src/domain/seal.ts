/** What closes a period: how many transfers it has, their root, and the seal before. The newest seal vouches for all. */
import type { Hash } from "./transfer-text.ts";

export interface Seal {
  /** 1, 2, 3 … without a gap. */
  readonly number: number;
  readonly transferCount: number;
  readonly root: string;
  /** The hash of the seal before; sixty-four zeros for the first. */
  readonly previous: string;
  readonly closedAt: Date;
  /** Covers all of the above. */
  readonly hash: string;
}

export const FIRST_PREVIOUS = "0".repeat(64);

export function sealHash(hash: Hash, seal: Omit<Seal, "hash">): string {
  const { number, transferCount, root, previous, closedAt } = seal;
  return hash(JSON.stringify(["seal", number, transferCount, root, previous, closedAt.toISOString()]));
}

import type { Random } from "../random.ts";
import type { BackendProcess, FaultPlan } from "../rig/backend-process.ts";

const ANYWHERE = 0.3;
const IN_THE_BOOKS = 0.3;

/** One of the places that were reached so far, soon, where the ledger is told more often; or whichever comes after a while. */
export function faultPlan(signal: FaultPlan["signal"], random: Random, backends: readonly BackendProcess[]): FaultPlan {
  const seen = [...new Set(backends.flatMap((backend) => [...backend.record().seen]))].sort();
  if (seen.length === 0 || random.chance(ANYWHERE)) return { signal, after: 1 + random.below(100) };
  const inTheBooks = seen.filter((name) => /^(post|seal)-books\./.test(name));
  // One process at a time tells the ledger: each place comes by less often.
  if (inTheBooks.length > 0 && random.chance(IN_THE_BOOKS)) return { signal, name: random.pick(inTheBooks), after: 1 };
  return { signal, name: random.pick(seen), after: 1 + random.below(4) };
}

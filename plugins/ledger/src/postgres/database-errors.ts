import { setTimeout as sleep } from "node:timers/promises";
import {
  AlreadyReversed,
  KeyConflict,
  ReversalOfReversal,
  SealConflict,
  Unbalanced,
  WouldGoNegative,
} from "../domain/errors.ts";

interface DatabaseError extends Error {
  code?: string;
  constraint?: string;
}

/** What the database refuses, in the words of the domain; anything else passes as it is. */
function inOwnWords(error: unknown): unknown {
  const { code, constraint, message } = error as DatabaseError;
  if (code === "LG001") return new KeyConflict(message);
  if (code === "LG002") return new WouldGoNegative(message);
  if (code === "LG003") return new Unbalanced(message);
  if (code === "LG006") return new ReversalOfReversal(message);
  if (code === "23505" && constraint === "transfer_reverses") return new AlreadyReversed(message);
  if (code === "23505" && constraint?.startsWith("period")) return new SealConflict(message);
  return error;
}

const TRANSIENT = new Set(["40001", "40P01"]);
const ATTEMPTS = 5;

/** Runs one transaction, again when Postgres asks for it; every posting is keyed, so again is safe. */
export async function inDatabase<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !TRANSIENT.has((error as DatabaseError).code ?? "")) throw inOwnWords(error);
      await sleep(Math.random() * 20 * 2 ** attempt);
    }
  }
}

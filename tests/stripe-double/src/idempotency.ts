import { createHash } from "node:crypto";
import { StripeFault } from "./errors.ts";
import type { KeptAnswer } from "./rows.ts";
import type { World } from "./world.ts";

const KEPT_FOR_MS = 24 * 3600 * 1000;

/** Stripe forgets keys after a day; so does the double, or its file would only grow. */
export function forgetOldAnswers(world: World): void {
  for (const answer of world.tables.answers.all()) {
    if (isOld(world, answer)) world.tables.answers.remove(answer.id);
  }
}

function isOld(world: World, answer: KeptAnswer): boolean {
  return answer.createdAtMs + KEPT_FOR_MS < world.clock.nowMs();
}

/** Remembers the answer given under a key, so that asking again does nothing twice. */
export class IdempotencyKeys {
  private readonly world: World;
  private readonly inFlight = new Set<string>();

  constructor(world: World) {
    this.world = world;
  }

  /** The kept answer, or undefined when the work is still to do (and the key is taken until `release`). */
  take(key: string, fingerprint: string): KeptAnswer | undefined {
    if (this.inFlight.has(key)) {
      throw new StripeFault(
        409,
        {
          type: "idempotency_error",
          code: "idempotency_key_in_use",
          message: `There is currently another in-progress request using this Idempotency Key: ${key}. Please try again later.`,
        },
        true,
      );
    }
    const kept = this.world.tables.answers.get(key);
    if (kept && isOld(this.world, kept)) this.world.tables.answers.remove(key);
    else if (kept) return this.checked(kept, fingerprint);
    this.inFlight.add(key);
    return undefined;
  }

  keep(key: string, fingerprint: string, answer: { status: number; body: string; requestId: string }): void {
    this.world.tables.answers.put({ id: key, fingerprint, createdAtMs: this.world.clock.nowMs(), ...answer });
  }

  release(key: string): void {
    this.inFlight.delete(key);
  }

  private checked(kept: KeptAnswer, fingerprint: string): KeptAnswer {
    if (kept.fingerprint === fingerprint) return kept;
    const message =
      "Keys for idempotent requests can only be used with the same parameters they were first used with. " +
      `Try using a key other than '${kept.id}' if you meant to execute a different request.`;
    throw new StripeFault(400, { type: "idempotency_error", message }, true);
  }
}

export function fingerprintOf(method: string, path: string, params: object): string {
  return createHash("sha256")
    .update(`${method} ${path} ${stable(params)}`)
    .digest("hex");
}

/** The order of parameters means nothing. */
function stable(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${stable(entry)}`).join(",")}}`;
}

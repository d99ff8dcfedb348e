/**
 * What a transfer is: value that moves between accounts, keyed by the row that caused it. Debits are positive, credits
 * negative, and per unit they sum to zero (L1). The order of legs means nothing, so they are kept in one order.
 */
import { checkAccountCode } from "./account.ts";
import { checkMinor, type Unit } from "./amount.ts";
import { canonicalJson, type JsonObject } from "./canonical-json.ts";
import { InvalidInput, Unbalanced } from "./errors.ts";

/** The row of the outside world that a transfer stands for: one row, one transfer. */
export interface SourceKey {
  /** What kind of row, for instance `capture`. */
  readonly type: string;
  readonly id: string;
  /** What the transfer does with it, for instance `allocation`. */
  readonly kind: string;
  /** Grows when the same row is posted anew after a reversal. 1 unless given. */
  readonly version?: number;
}

export interface Leg {
  readonly account: string;
  /** Minor units; a debit is positive, a credit negative. */
  readonly amountMinor: bigint;
}

export interface TransferDraft {
  readonly source: SourceKey;
  /** When it happened outside; the ledger adds when it was posted. */
  readonly occurredAt: Date;
  readonly legs: readonly Leg[];
  /** Plain JSON, at most 16 kB. It can be published: nothing personal. */
  readonly metadata?: JsonObject;
}

export interface PostedLeg extends Leg {
  readonly unit: Unit;
}

export interface Transfer {
  readonly id: bigint;
  readonly source: Required<SourceKey>;
  readonly occurredAt: Date;
  readonly postedAt: Date;
  readonly legs: readonly PostedLeg[];
  readonly metadata: JsonObject;
  /** The transfer that this one takes back. */
  readonly reverses: bigint | null;
}

/** The answer to a posting: the same for every time it is asked for. */
export type Receipt = Pick<Transfer, "id" | "source" | "postedAt">;

/** Transfers that go together, at most. */
export const LARGEST_BATCH = 1000;
const LARGEST_TRANSFER_LEGS = 1000;
const KEY_PART = /^[^\s\p{C}]{1,200}$/u;
const LARGEST_METADATA = 16_384;

export const debit = (account: string, amountMinor: bigint): Leg => ({ account, amountMinor });
export const credit = (account: string, amountMinor: bigint): Leg => ({ account, amountMinor: -amountMinor });

export function checkSource({ type, id, kind, version = 1 }: SourceKey): Required<SourceKey> {
  checkKeyPart("type", type);
  checkKeyPart("id", id);
  checkKeyPart("kind", kind);
  if (!Number.isInteger(version) || version < 1 || version > 2 ** 31 - 1)
    throw new InvalidInput("source.version", "must be a whole number from 1");
  return { type, id, kind, version };
}

function checkKeyPart(field: string, part: unknown): void {
  if (typeof part !== "string" || !KEY_PART.test(part))
    throw new InvalidInput(`source.${field}`, "must be 1 to 200 visible characters");
}

/** What a draft says, made whole: the version of its key, its metadata as canonical JSON. */
export interface CheckedDraft extends Pick<TransferDraft, "occurredAt" | "legs"> {
  readonly source: Required<SourceKey>;
  readonly metadata: string;
}

/** Judges everything that can be judged without knowing the accounts. */
export function checkDraft(draft: TransferDraft): CheckedDraft {
  const source = checkSource(draft.source);
  const year = draft.occurredAt instanceof Date ? draft.occurredAt.getUTCFullYear() : Number.NaN;
  if (!(year >= 1970 && year <= 9999)) throw new InvalidInput("occurredAt", "must be a date");
  const metadata = canonicalJson(draft.metadata ?? {});
  if (metadata.length > LARGEST_METADATA) throw new InvalidInput("metadata", "is larger than 16 kB");
  if (draft.legs.length < 2 || draft.legs.length > LARGEST_TRANSFER_LEGS)
    throw new InvalidInput("legs", `must be 2 to ${LARGEST_TRANSFER_LEGS}`);
  draft.legs.forEach(({ account, amountMinor }, index) => {
    checkAccountCode(account, `legs[${index}].account`);
    checkMinor(amountMinor, `legs[${index}].amountMinor`);
    if (amountMinor === 0n) throw new InvalidInput(`legs[${index}].amountMinor`, "must not be zero");
  });
  return { source, metadata, occurredAt: draft.occurredAt, legs: draft.legs };
}

/** The legs in their one order, with the unit of their accounts; refused unless each unit sums to zero. */
export function balancedLegs(legs: readonly Leg[], unitOf: (account: string) => Unit): PostedLeg[] {
  const posted = legs
    .map(({ account, amountMinor }) => ({ account, amountMinor, unit: unitOf(account) }))
    .sort(byAccountThenAmount);
  for (const [unit, sum] of sumByUnit(posted))
    if (sum !== 0n) throw new Unbalanced(`The legs in ${unit} sum to ${sum}, not to zero.`);
  return posted;
}

export function sumByUnit(legs: readonly { unit: Unit; amountMinor: bigint }[]): Map<Unit, bigint> {
  const sums = new Map<Unit, bigint>();
  for (const { unit, amountMinor } of legs) sums.set(unit, (sums.get(unit) ?? 0n) + amountMinor);
  return sums;
}

export function reversedLegs(legs: readonly Leg[]): Leg[] {
  return legs.map(({ account, amountMinor }) => ({ account, amountMinor: -amountMinor }));
}

/** One text for one key, to put keys in an order. */
export function keyText({ type, id, kind, version }: Required<SourceKey>): string {
  return `${type}\n${id}\n${kind}\n${version}`;
}

function byAccountThenAmount(one: Leg, other: Leg): number {
  if (one.account !== other.account) return one.account < other.account ? -1 : 1;
  return one.amountMinor < other.amountMinor ? -1 : Number(one.amountMinor > other.amountMinor);
}

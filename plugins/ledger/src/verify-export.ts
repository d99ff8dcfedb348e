/**
 * Checks an export by itself, line by line, with no server and no database: what it keeps in memory are the accounts.
 * It names the first line that is wrong. Whoever rewrites a whole file consistently is found by comparing the hash of
 * the last seal with one that was published before.
 */
import type { Account } from "./domain/account.ts";
import { onNormalSide } from "./domain/account.ts";
import { MerkleRoot } from "./domain/merkle.ts";
import { FIRST_PREVIOUS, sealHash } from "./domain/seal.ts";
import { sumByUnit } from "./domain/transfer.ts";
import { leafHash, metadataHash } from "./domain/transfer-text.ts";
import { type ExportRow, FORMAT, type TransferRow, transferFrom } from "./export-rows.ts";
import { sha256 } from "./sha256.ts";

export interface Verdict {
  readonly isSound: boolean;
  readonly transfers: number;
  readonly seals: number;
  /** Hash of the newest seal; compare it with a published one. */
  readonly lastSealHash: string | null;
  /** The first line that is wrong, counted from 1, and why. */
  readonly wrong: { readonly line: number; readonly reason: string } | null;
}

type Rows<Kind extends ExportRow["row"]> = Extract<ExportRow, { row: Kind }>;

class Mistake extends Error {}

function expect(isRight: boolean, reason: () => string): void {
  if (!isRight) throw new Mistake(reason());
}

const ORDER = ["ledger", "account", "transfer", "balance", "end"] as const;

class Verifier {
  readonly #accounts = new Map<string, Account>();
  readonly #sums = new Map<string, bigint>();
  readonly #balanced = new Set<string>();
  #stage = -1;
  transfers = 0;
  seals = 0;
  lastSealHash: string | null = null;
  #period = new MerkleRoot(sha256);
  #lastId = 0n;
  #isEnded = false;

  take(row: ExportRow): void {
    expect(!this.#isEnded, () => "stands after the end");
    this.#advance(row.row);
    if (row.row === "ledger") expect(row.format === FORMAT, () => `has the format ${row.format}, not ${FORMAT}`);
    else if (row.row === "account") this.#account(row);
    else if (row.row === "transfer") this.#transfer(row);
    else if (row.row === "seal") this.#seal(row);
    else if (row.row === "balance") this.#balance(row);
    else this.#end(row);
  }

  finish(): void {
    expect(this.#isEnded, () => "should follow, but the file ends here");
  }

  #advance(kind: ExportRow["row"]): void {
    const stage = ORDER.indexOf(kind === "seal" ? "transfer" : kind);
    const isInside = this.#stage === -1 ? stage === 0 : stage > 0;
    expect(isInside && stage >= this.#stage, () => `a row "${kind}" does not belong here`);
    this.#stage = stage;
  }

  #account({ code, unit, normalSide, mayGoNegative }: Rows<"account">): void {
    expect(!this.#accounts.has(code), () => `account ${code} is there twice`);
    expect(normalSide === "debit" || normalSide === "credit", () => `account ${code} has no normal side`);
    this.#accounts.set(code, { code, unit, normalSide, mayGoNegative });
  }

  #transfer(row: TransferRow): void {
    expect(
      row.place === this.transfers + 1,
      () => `transfer ${this.transfers + 1} should stand here, not ${row.place}`,
    );
    const transfer = transferFrom(row);
    expect(transfer.id > this.#lastId, () => `transfer id ${row.id} does not follow ${this.#lastId}`);
    if (row.metadata !== undefined)
      expect(metadataHash(sha256, row.metadata) === row.metadataHash, () => "metadata was changed");
    expect(leafHash(sha256, transfer, row.metadataHash) === row.leaf, () => `transfer ${row.id} was changed`);
    expect(transfer.legs.length >= 2, () => `transfer ${row.id} has fewer than two legs`);
    for (const [unit, sum] of sumByUnit(transfer.legs))
      expect(sum === 0n, () => `transfer ${row.id} sums to ${sum} ${unit}, not to zero`);
    for (const { account, unit, amountMinor } of transfer.legs) {
      expect(this.#accounts.get(account)?.unit === unit, () => `there is no account ${account} in ${unit}`);
      this.#sums.set(account, (this.#sums.get(account) ?? 0n) + amountMinor);
    }
    this.#period.add(row.leaf);
    this.#lastId = transfer.id;
    this.transfers += 1;
  }

  #seal({ closedAt, ...seal }: Rows<"seal">): void {
    const said = `seal ${seal.number}`;
    expect(seal.number === this.seals + 1, () => `seal ${this.seals + 1} should stand here, not ${seal.number}`);
    expect(seal.previous === (this.lastSealHash ?? FIRST_PREVIOUS), () => `${said} does not follow the one before`);
    expect(seal.transferCount === this.#period.count, () => `${said} is for ${seal.transferCount} transfers`);
    expect(seal.root === this.#period.root(), () => `${said} has another root than its transfers`);
    expect(sealHash(sha256, { ...seal, closedAt: new Date(closedAt) }) === seal.hash, () => `${said} was changed`);
    this.#period = new MerkleRoot(sha256);
    // A transfer that committed late stands in a later period, with a smaller id.
    this.#lastId = 0n;
    this.lastSealHash = seal.hash;
    this.seals += 1;
  }

  #balance({ account: code, unit, amountMinor }: Rows<"balance">): void {
    const account = this.#accounts.get(code);
    expect(account?.unit === unit, () => `there is no account ${code} in ${unit}`);
    expect(!this.#balanced.has(code), () => `the balance of ${code} is there twice`);
    const sum = onNormalSide(this.#sums.get(code) ?? 0n, (account as Account).normalSide);
    expect(BigInt(amountMinor) === sum, () => `${code} holds ${sum}, not ${amountMinor}`);
    this.#balanced.add(code);
  }

  #end({ transfers, seals, accounts }: Rows<"end">): void {
    expect(transfers === this.transfers, () => `${transfers} transfers were written, ${this.transfers} are here`);
    expect(seals === this.seals, () => `${seals} seals were written, ${this.seals} are here`);
    expect(accounts === this.#accounts.size, () => `${accounts} accounts were written, not ${this.#accounts.size}`);
    for (const code of this.#accounts.keys())
      expect(this.#balanced.has(code), () => `the balance of ${code} is missing before this row`);
    this.#isEnded = true;
  }
}

/** @param lines of an export, in order, without their line ends. */
export async function verifyExport(lines: AsyncIterable<string> | Iterable<string>): Promise<Verdict> {
  const verifier = new Verifier();
  let line = 0;
  let reason: string | null = null;
  for await (const text of lines) {
    line += 1;
    reason = problemOf(() => verifier.take(JSON.parse(text)));
    if (reason !== null) break;
  }
  if (reason === null) {
    reason = problemOf(() => verifier.finish());
    line += 1;
  }
  const { transfers, seals, lastSealHash } = verifier;
  const wrong = reason === null ? null : { line, reason };
  return { isSound: wrong === null, transfers, seals, lastSealHash, wrong };
}

/** A row that cannot even be read is as wrong as one that was changed. */
function problemOf(look: () => void): string | null {
  try {
    look();
    return null;
  } catch (error) {
    return error instanceof Mistake ? error.message : `cannot be read: ${(error as Error).message}`;
  }
}

import { setTimeout as sleep } from "node:timers/promises";
import { credit, debit, type Ledger, type TransferDraft } from "@keepsake/ledger";
import { expect } from "vitest";
import type { Random } from "../faults/random.ts";
import { UNITS } from "./accounts.ts";
import type { BooksModel } from "./books-model.ts";

/** One random thing that happens to the books and to their model. */
export async function operate(ledger: Ledger, model: BooksModel, random: Random, turn: number): Promise<string> {
  // Postings of one millisecond are told apart by nobody, so none share one.
  await sleep(2);
  const { name, work } = random.pickWeighted(OPERATIONS);
  await work(ledger, model, random, `${turn}`);
  return name;
}

type Work = (ledger: Ledger, model: BooksModel, random: Random, id: string) => Promise<unknown>;

const amount = (random: Random) => BigInt(1 + random.below(10 ** (1 + random.below(8))));
const someday = (random: Random) => new Date(1_793_500_000_000 + random.below(1_000_000_000));

/** Money comes in and is shared between one to three accounts. */
function draftSale(random: Random, id: string): TransferDraft {
  const unit = random.pick(UNITS);
  const parts = ["trees", "school", "shop", "purse"].filter(() => random.chance(0.5));
  const to = parts.length === 0 ? ["shop"] : parts;
  const amounts = to.map(() => amount(random));
  return {
    source: { type: "capture", id, kind: "allocation" },
    occurredAt: someday(random),
    metadata: { goals: to, note: "感谢", nested: { unit, count: to.length } },
    legs: [
      debit(
        `${unit}:in`,
        amounts.reduce((sum, each) => sum + each, 0n),
      ),
      ...to.map((name, index) => credit(`${unit}:${name}`, amounts[index] as bigint)),
    ],
  };
}

/** Value moves between two accounts of two units at once; the purse may not be able to pay. */
function draftMove(random: Random, id: string): TransferDraft {
  const legs = random.chance(0.5) ? UNITS.slice(0, 1) : UNITS.slice(1, 3);
  return {
    source: { type: "move", id, kind: "reallocation", version: 1 + random.below(3) },
    occurredAt: someday(random),
    legs: legs.flatMap((unit) => {
      const [from, to] = random.chance(0.5) ? ["purse", "shop"] : ["trees", "school"];
      const moved = amount(random);
      return [debit(`${unit}:${from}`, moved), credit(`${unit}:${to}`, moved)];
    }),
  };
}

async function postAll(ledger: Ledger, model: BooksModel, drafts: TransferDraft[]): Promise<void> {
  if (model.isRefused(drafts)) {
    await expect(ledger.postBatch(drafts)).rejects.toMatchObject({ code: "ledger_would_go_negative" });
    return;
  }
  model.add(drafts, await ledger.postBatch(drafts));
}

const OPERATIONS: readonly { name: string; weight: number; work: Work }[] = [
  { name: "sale", weight: 6, work: (ledger, model, random, id) => postAll(ledger, model, [draftSale(random, id)]) },
  { name: "move", weight: 5, work: (ledger, model, random, id) => postAll(ledger, model, [draftMove(random, id)]) },
  {
    name: "batch",
    weight: 2,
    work: (ledger, model, random, id) =>
      postAll(ledger, model, [
        draftSale(random, `${id}-a`),
        draftMove(random, `${id}-b`),
        draftSale(random, `${id}-c`),
      ]),
  },
  {
    name: "reversal",
    weight: 3,
    work: async (ledger, model, random, id) => {
      const left = model.posted.filter(({ isReversal, isReversed }) => !isReversal && !isReversed);
      if (left.length === 0) return;
      const undone = random.pick(left);
      const source = { type: "refund", id, kind: "reversal" };
      const legs = undone.draft.legs.map((leg) => ({ ...leg, amountMinor: -leg.amountMinor }));
      const draft = { source, occurredAt: someday(random), legs };
      const reversing = () => ledger.reverse({ of: undone.draft.source, source, occurredAt: draft.occurredAt });
      if (model.isRefused([draft])) {
        await expect(reversing()).rejects.toMatchObject({ code: "ledger_would_go_negative" });
        return;
      }
      const receipt = await reversing();
      model.add([draft], [receipt], true);
      undone.isReversed = true;
      expect(await reversing()).toEqual(receipt);
    },
  },
  {
    name: "repeat",
    weight: 2,
    work: async (ledger, model, random) => {
      const plain = model.posted.filter(({ isReversal }) => !isReversal);
      if (plain.length === 0) return;
      const { draft, receipt } = random.pick(plain);
      expect(await ledger.post(draft)).toEqual(receipt);
    },
  },
  {
    name: "conflict",
    weight: 1,
    work: async (ledger, model, random, id) => {
      const taken = random.pick([...model.posted, undefined]);
      if (!taken) return;
      const other = { ...draftSale(random, id), source: taken.draft.source };
      const batch = [{ ...draftSale(random, `${id}-x`) }, other];
      await expect(ledger.postBatch(batch)).rejects.toMatchObject({ kind: "conflict" });
    },
  },
  {
    name: "seal",
    weight: 2,
    work: async (ledger, model) => {
      const seal = await ledger.seal();
      if (seal) model.sealed += seal.transferCount;
      expect(model.sealed).toBe(model.posted.length);
    },
  },
];

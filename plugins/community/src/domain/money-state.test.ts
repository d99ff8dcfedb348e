import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type DisputeState,
  disputeStateOf,
  judgeMoneyOut,
  leftMinor,
  type MoneyWish,
  type PaymentMoney,
  type RefundState,
  refundedMinor,
  withCapture,
  withDispute,
  withdrawnMinor,
  withRefund,
} from "./money-state";

/** FUZZ=1 looks a hundred times as long. */
const isFuzz = Boolean(process.env.FUZZ);
const runs = { numRuns: isFuzz ? 1_000_000 : 10_000 };
const timeoutMs = isFuzz ? 3_600_000 : 30_000;

const paid = (more: Partial<PaymentMoney> = {}): PaymentMoney => ({
  capturedMinor: 10_000n,
  refunds: [],
  disputes: [],
  ...more,
});
const refund = (id: string, amountMinor: bigint): MoneyWish => ({ kind: "refund", id, amountMinor });
const gone = (id: string, amountMinor: bigint, state: RefundState = "succeeded") => ({ id, amountMinor, state });
const taken = (amountMinor: bigint, state: DisputeState) => ({ id: "d", amountMinor, state });

describe("how much may go out", () => {
  it.each<[string, PaymentMoney, MoneyWish, object]>([
    ["all of it", paid(), refund("a", 10_000n), { isAllowed: true, amountMinor: 10_000n, isRepeat: false }],
    ["not more", paid(), refund("a", 10_001n), { reason: "more_than_left", leftMinor: 10_000n }],
    ["not nothing", paid(), refund("a", 0n), { reason: "amount_invalid" }],
    ["nothing of nothing", paid({ capturedMinor: 0n }), refund("a", 1n), { reason: "nothing_captured" }],
    ["the rest", paid({ refunds: [gone("a", 4000n, "pending")] }), refund("b", 6000n), { isAllowed: true }],
    ["no more than the rest", paid({ refunds: [gone("a", 4000n)] }), refund("b", 6001n), { leftMinor: 6000n }],
    [
      "what failed is free again",
      paid({ refunds: [gone("a", 9000n, "failed")] }),
      refund("b", 9000n),
      { isAllowed: true },
    ],
    ["the same wish is no second one", paid({ refunds: [gone("a", 10_000n)] }), refund("a", 9n), { isRepeat: true }],
    [
      "what was refused stays so",
      paid({ refunds: [gone("a", 9n, "failed")] }),
      refund("a", 9n),
      { reason: "failed_before" },
    ],
    [
      "what the bank holds stays",
      paid({ disputes: [taken(9000n, "open")] }),
      refund("a", 1001n),
      { reason: "held_by_dispute" },
    ],
    [
      "what it took is gone",
      paid({ disputes: [taken(10_000n, "lost")] }),
      refund("a", 1n),
      { reason: "held_by_dispute" },
    ],
    ["what we won is ours", paid({ disputes: [taken(10_000n, "won")] }), refund("a", 10_000n), { isAllowed: true }],
    [
      "an inquiry holds nothing",
      paid({ disputes: [taken(10_000n, "inquiry")] }),
      refund("a", 10_000n),
      { isAllowed: true },
    ],
    [
      "a cancel takes what is left",
      paid({ refunds: [gone("a", 1n)] }),
      { kind: "cancel", id: "c" },
      { amountMinor: 9999n },
    ],
    [
      "of nothing it takes nothing",
      paid({ capturedMinor: 0n }),
      { kind: "cancel", id: "c" },
      { isAllowed: true, amountMinor: 0n },
    ],
  ])("%s", (_what, money, wish, expected) => {
    expect(judgeMoneyOut(money, wish)).toMatchObject(expected);
  });

  it("knows Stripe's words for a dispute, and fears the unknown ones", () => {
    const words = ["warning_needs_response", "needs_response", "under_review", "won", "lost", "warning_closed", "new"];
    expect(words.map(disputeStateOf)).toEqual(["inquiry", "open", "open", "won", "lost", "won", "open"]);
  });
});

/** Stripe and the bank. They do what they are asked; a strict one refuses what is not there, as the real one does. */
class World {
  readonly refunds = new Map<string, { amountMinor: bigint; state: RefundState }>();
  dispute: { amountMinor: bigint; state: DisputeState } | null = null;
  readonly facts: ((books: PaymentMoney) => PaymentMoney)[] = [];
  asked = 0;

  constructor(
    readonly capturedMinor: bigint,
    readonly isStrict: boolean,
  ) {}

  get outMinor(): bigint {
    const back = [...this.refunds.values()].filter(({ state }) => state !== "failed");
    const withdrawn = this.dispute && this.dispute.state !== "won" ? this.dispute.amountMinor : 0n;
    return back.reduce((sum, { amountMinor }) => sum + amountMinor, withdrawn);
  }

  /** Under one key, however often it is asked. */
  refund(id: string, amountMinor: bigint): void {
    if (!this.refunds.has(id)) {
      this.asked += 1;
      const isThere = this.outMinor + amountMinor <= this.capturedMinor;
      this.refunds.set(id, { amountMinor, state: this.isStrict && !isThere ? "failed" : "succeeded" });
    }
    this.tell(id);
  }

  /** A bank may turn a refund down days later; the money is ours again. */
  bounce(id: string): void {
    const known = this.refunds.get(id);
    if (!known) return;
    known.state = "failed";
    this.tell(id);
  }

  open(wishedMinor: bigint): void {
    if (this.dispute) return;
    const leftMinor = this.capturedMinor - this.outMinor;
    this.dispute = { amountMinor: wishedMinor < leftMinor ? wishedMinor : leftMinor, state: "open" };
    this.tellDispute();
  }

  close(state: DisputeState): void {
    if (this.dispute?.state !== "open") return;
    this.dispute = { ...this.dispute, state };
    this.tellDispute();
  }

  private tell(id: string): void {
    const fact = { id, ...(this.refunds.get(id) as { amountMinor: bigint; state: RefundState }) };
    this.facts.push((books) => withRefund(books, fact));
  }

  private tellDispute(): void {
    const fact = { id: "d", ...(this.dispute as { amountMinor: bigint; state: DisputeState }) };
    this.facts.push((books) => withDispute(books, fact));
  }
}

const amount = fc.bigInt({ min: 1n, max: 100n });
const id = fc.constantFrom("r1", "r2", "c");
const happening = fc.oneof(
  fc.record({ what: fc.constant("wish" as const), id }),
  fc.record({ what: fc.constant("wish" as const), id }),
  fc.record({ what: fc.constant("send" as const), id }),
  fc.record({ what: fc.constant("hear" as const), turn: fc.nat(20) }),
  fc.record({ what: fc.constant("bounce" as const), id }),
  fc.record({ what: fc.constant("dispute" as const), amountMinor: amount }),
  fc.record({ what: fc.constant("close" as const), state: fc.constantFrom("won" as const, "lost" as const) }),
);
const history = fc.record({
  capturedMinor: amount,
  wishes: fc.record({ r1: amount, r2: amount }),
  happenings: fc.array(happening, { maxLength: 25 }),
});
const wishOf = (key: "r1" | "r2" | "c", wishes: { r1: bigint; r2: bigint }): MoneyWish =>
  key === "c" ? { kind: "cancel", id: key } : refund(key, wishes[key]);

/** Writes the wish down if the rule lets it. */
function wished(books: PaymentMoney, wish: MoneyWish): PaymentMoney {
  const verdict = judgeMoneyOut(books, wish);
  if (!verdict.isAllowed || verdict.isRepeat || verdict.amountMinor === 0n) return books;
  return withRefund(books, gone(wish.id, verdict.amountMinor, "pending"));
}

function send(books: PaymentMoney, world: World, key: string): void {
  const written = books.refunds.find((each) => each.id === key && each.state === "pending");
  if (written) world.refund(key, written.amountMinor);
}

describe("two partial refunds, a cancel and a dispute in any order", () => {
  it("never send out more than came in, although nobody but the rule looks", { timeout: timeoutMs }, () => {
    fc.assert(
      fc.property(history, ({ capturedMinor, wishes, happenings }) => {
        const world = new World(capturedMinor, false);
        let books = withCapture(paid({ capturedMinor: 0n }), capturedMinor);
        for (const each of happenings) {
          if (each.what === "wish") {
            books = wished(books, wishOf(each.id, wishes));
            send(books, world, each.id);
          } else if (each.what === "bounce") world.bounce(each.id);
          else if (each.what === "dispute") world.open(each.amountMinor);
          else if (each.what === "close") world.close(each.state);
          for (const fact of world.facts) books = fact(books);
          expect(world.outMinor <= capturedMinor).toBe(true);
          expect(refundedMinor(books) + withdrawnMinor(books)).toBe(world.outMinor);
          expect(leftMinor(books)).toBe(capturedMinor - world.outMinor);
        }
      }),
      runs,
    );
  });

  it("send each wish once, and end in the truth, with news late, doubled and out of order", {
    timeout: timeoutMs,
  }, () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), ({ capturedMinor, wishes, happenings }, turns) => {
        const world = new World(capturedMinor, true);
        let books = paid({ capturedMinor });
        for (const each of happenings) {
          if (each.what === "wish") books = wished(books, wishOf(each.id, wishes));
          else if (each.what === "send") send(books, world, each.id);
          else if (each.what === "bounce") world.bounce(each.id);
          else if (each.what === "dispute") world.open(each.amountMinor);
          else if (each.what === "close") world.close(each.state);
          else books = world.facts[each.turn % Math.max(1, world.facts.length)]?.(books) ?? books;
          expect(world.outMinor <= capturedMinor).toBe(true);
          expect(refundedMinor(books) <= capturedMinor).toBe(true);
        }
        for (const key of ["r1", "r2", "c"]) send(books, world, key);
        const heard = (order: typeof world.facts) => order.reduce((known, fact) => fact(known), books);
        const shuffled = [...world.facts, ...world.facts]
          .map((fact) => ({ fact, turn: turns.next().value as number }))
          .sort((a, b) => a.turn - b.turn)
          .map(({ fact }) => fact);
        const after = heard(shuffled);
        expect(after).toEqual(heard(world.facts));
        expect(after.refunds.map(({ id: key }) => key).sort()).toEqual([...world.refunds.keys()].sort());
        expect(world.asked).toBe(world.refunds.size);
        expect(refundedMinor(after) + withdrawnMinor(after)).toBe(world.outMinor);
      }),
      runs,
    );
  });
});

import { also } from "./also";
import { givenAway } from "./given-away-sql";
import type { Ask, Invariant } from "./invariants";
import { unpostedPoints } from "./points-sql";
import { unpostedMoney } from "./posted-sql";
import { unpostedRewards } from "./rewards-sql";

/** The sentences about the ledger. Its own rules are asked in its own words, on the connection of whoever looks. */
export async function ledgerInvariants(patienceSeconds: number): Promise<readonly Invariant[]> {
  // A module of the new kind, as in the ledger's adapter.
  const { soundness, wrongNewestSeal } = await import("@keepsake/ledger");
  return [
    { code: "L1", words: "Every transfer of the ledger sums to zero in each currency.", sql: soundness.unbalanced },
    {
      code: "L2",
      words:
        "A row of the ledger never changes and never vanishes: the database refuses it, and every seal finds its rows.",
      sql: soundness.changeable,
    },
    {
      code: "L3",
      words:
        "Every capture, every refund, every sponsor's payment, what every verified delivery cost, every contribution's points and every reward's worth are posted exactly once, with their amount.",
      sql: unpostedMoney(patienceSeconds),
      more: also(unpostedPoints(patienceSeconds), unpostedRewards(patienceSeconds)),
    },
    {
      code: "L4",
      words:
        "Of every sale and sponsorship all parts together are the whole: what goals got and what stayed with the shop.",
      sql: givenAway,
    },
    {
      code: "L5",
      words: "Every balance is the sum of its entries, and the newest seal can be reckoned again.",
      sql: soundness.wrongBalances,
      more: async (ask: Ask) => {
        const seal = await wrongNewestSeal(ask);
        return seal === null ? [] : [{ reason: "seal_differs", seal }];
      },
    },
  ];
}

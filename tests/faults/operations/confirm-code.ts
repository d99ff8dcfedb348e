import { operation } from "./operation.ts";
import { askAsSponsor, bring, type Sponsorship } from "./sponsorship.ts";
import { takeTransfer } from "./take-transfer.ts";

/** Staff confirms a sponsor's discount code: the shop makes it, once. Asked again, it is confirmed already. */
export const confirmCode = operation({
  name: "confirm a sponsor's discount code",
  weight: 1,
  prepare: async (bench) => {
    const sponsorship: Sponsorship = await bench.done(takeTransfer);
    const { id, tier } = sponsorship;
    const standing = await bring(
      bench,
      id,
      ({ scorecard }) => codeClaims(scorecard).length > 0,
      () => askAsSponsor(bench, `/store/agreements/${id}/claims`, { benefit_id: tier.benefitIds.code, details: {} }),
    );
    return { ...sponsorship, claim: codeClaims(standing.scorecard)[0] };
  },
  act: (bench, { claim }) =>
    bench.ask(`/admin/claims/${claim?.id}/state`, {
      body: { state: "confirmed", version: claim?.version },
      as: "staff",
    }),
  acknowledged: ({ status }) => (status === 200 ? true : null),
  check: (books, { id }, told) => {
    const { codes = 0, promotions = 0 } = books.agreements.get(id) ?? {};
    return [
      told !== null && codes !== 1 && `${codes} codes of ${id} delivered`,
      promotions !== codes && `${promotions} promotions for ${codes} delivered codes of ${id}`,
    ];
  },
});

type Scorecard = Awaited<ReturnType<typeof bring>>["scorecard"];

const codeClaims = (scorecard: Scorecard) =>
  scorecard?.entitlements.filter(({ kind }) => kind === "discount_code").flatMap(({ claims }) => claims) ?? [];

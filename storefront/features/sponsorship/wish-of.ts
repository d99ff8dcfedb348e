import type { AgreementAnswer } from "../../../plugins/community/src/types/agreements";

/** What an agreement asks for, as it is sent. */
export const wishOf = ({ tier, currency_code, additions, payment_choice, wish }: AgreementAnswer) => ({
  tier_id: tier.id,
  currency_code,
  additions,
  payment_choice,
  wish,
});

type Choice = Pick<ReturnType<typeof wishOf>, "tier_id" | "currency_code" | "additions">;

/** The same tier and additions, in the same currency. */
export const isSameChoice = (one: Choice, other: Choice): boolean => {
  const written = ({ tier_id, currency_code, additions }: Choice) =>
    JSON.stringify([
      tier_id,
      currency_code.toLowerCase(),
      additions.map(({ benefit_id, quantity }) => `${benefit_id} ${quantity}`).sort(),
    ]);
  return written(one) === written(other);
};

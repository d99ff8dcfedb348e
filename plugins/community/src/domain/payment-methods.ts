/**
 * Decides by what means a buyer can pay in which currency. Cards can be held and taken once the order stands; Alipay
 * and WeChat Pay take the money at once, so they are offered only where their buyers expect them.
 */
export type PaymentMethod = "card" | "alipay" | "wechat_pay";

export const PAYMENT_METHODS_BY_CURRENCY: Readonly<Record<string, readonly PaymentMethod[]>> = {
  cny: ["card", "alipay", "wechat_pay"],
};
export const DEFAULT_PAYMENT_METHODS: readonly PaymentMethod[] = ["card"];

export function paymentMethodsFor(
  currencyCode: string,
  overrides: Readonly<Record<string, readonly PaymentMethod[]>> = {},
): PaymentMethod[] {
  const code = currencyCode.toLowerCase();
  const chosen = overrides[code] ?? PAYMENT_METHODS_BY_CURRENCY[code] ?? DEFAULT_PAYMENT_METHODS;
  return chosen.length > 0 ? [...chosen] : [...DEFAULT_PAYMENT_METHODS];
}

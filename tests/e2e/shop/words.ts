import type { Language } from "./web.ts";

/** What a visitor looks for on the page, in both languages. */
export const words = {
  en: {
    addToCart: /add to cart/i,
    cartWith: (count: number) => new RegExp(`cart, ${count} items?`, "i"),
    toCheckout: /check ?out/i,
    pay: /pay|continue to payment/i,
    update: /update|set|apply/i,
    useThese: /use these/i,
  },
  zh: {
    addToCart: /加入购物车/,
    cartWith: (count: number) => new RegExp(`购物车.*${count}`),
    toCheckout: /结算|去结账|结账/,
    pay: /支付|付款/,
    update: /更新|修改|确定/,
    useThese: /就用|使用|应用|确定/,
  },
} as const satisfies Record<Language, unknown>;

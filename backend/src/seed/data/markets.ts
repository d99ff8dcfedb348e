import { type Currency, type Prices, price, say, type Text } from "../types";

export interface Market {
  key: "cn" | "us" | "eu" | "jp";
  name: Text;
  currency: Currency;
  countries: string[];
  /** Where the custom is to show prices with the tax inside. */
  taxInclusive: boolean;
}

export const markets: Market[] = [
  { key: "cn", name: say("China", "中国大陆"), currency: "cny", countries: ["cn"], taxInclusive: true },
  { key: "us", name: say("United States", "美国"), currency: "usd", countries: ["us"], taxInclusive: false },
  {
    key: "eu",
    name: say("European Union", "欧盟"),
    currency: "eur",
    countries: ["at", "be", "de", "es", "fi", "fr", "ie", "it", "nl", "pt"],
    taxInclusive: true,
  },
  { key: "jp", name: say("Japan", "日本"), currency: "jpy", countries: ["jp"], taxInclusive: true },
];

export interface TaxSeed {
  country: string;
  /** Medusa writes provinces as ISO 3166-2 in lower case. */
  province?: string;
  rate: number;
  code: string;
  name: Text;
}

const vat = (country: string, rate: number): TaxSeed => ({
  country,
  rate,
  code: `VAT-${country.toUpperCase()}`,
  name: say("VAT", "增值税"),
});

const stateTax = (state: string, rate: number): TaxSeed => ({
  country: "us",
  province: `us-${state}`,
  rate,
  code: `ST-${state.toUpperCase()}`,
  name: say("Sales tax", "销售税"),
});

/** Standard rates. In the US only the state's own base rate: county and city rates belong to a tax service. */
export const taxes: TaxSeed[] = [
  vat("cn", 13),
  { country: "jp", rate: 10, code: "CT-JP", name: say("Consumption tax", "消费税") },
  vat("at", 20),
  vat("be", 21),
  vat("de", 19),
  vat("es", 21),
  vat("fi", 25.5),
  vat("fr", 20),
  vat("ie", 23),
  vat("it", 22),
  vat("nl", 21),
  vat("pt", 23),
  { country: "us", rate: 0, code: "ST-US", name: say("Sales tax", "销售税") },
  stateTax("ca", 7.25),
  stateTax("ny", 4),
  stateTax("tx", 6.25),
  stateTax("wa", 6.5),
  stateTax("fl", 6),
  stateTax("il", 6.25),
];

export interface DeliverySeed {
  code: "standard" | "express";
  name: Text;
  promise: Text;
  prices: Prices;
  /** From this item total on, delivery is on the house. */
  freeFrom?: Prices;
}

export interface ZoneSeed {
  name: string;
  countries: string[];
  deliveries: DeliverySeed[];
}

export interface LocationSeed {
  key: "hangzhou" | "rotterdam";
  name: string;
  address: { address_1: string; city: string; country_code: string; postal_code: string; province?: string };
  zones: ZoneSeed[];
}

const standard = say("Standard delivery", "标准配送");
const express = say("Express delivery", "特快配送");
const freeFrom = price(199, 85, 75, 12000);

export const locations: LocationSeed[] = [
  {
    key: "hangzhou",
    name: "Hangzhou 杭州",
    address: {
      address_1: "文一西路 969 号",
      city: "杭州市",
      province: "浙江省",
      country_code: "cn",
      postal_code: "311121",
    },
    zones: [
      {
        name: "China",
        countries: ["cn"],
        deliveries: [
          {
            code: "standard",
            name: standard,
            promise: say("2–4 days", "2–4 天送达"),
            prices: price(12, 2, 2, 260),
            freeFrom,
          },
          {
            code: "express",
            name: express,
            promise: say("Next day in most cities", "多数城市次日达"),
            prices: price(22, 3.5, 3, 480),
          },
        ],
      },
      {
        name: "Japan",
        countries: ["jp"],
        deliveries: [
          {
            code: "standard",
            name: standard,
            promise: say("6–9 working days", "6–9 个工作日送达"),
            prices: price(42, 6, 5.5, 900),
            freeFrom,
          },
          {
            code: "express",
            name: express,
            promise: say("3–4 working days", "3–4 个工作日送达"),
            prices: price(88, 12, 11, 1800),
          },
        ],
      },
    ],
  },
  {
    key: "rotterdam",
    name: "Rotterdam 鹿特丹",
    address: { address_1: "Wilhelminakade 137", city: "Rotterdam", country_code: "nl", postal_code: "3072 AP" },
    zones: [
      {
        name: "European Union",
        countries: ["at", "be", "de", "es", "fi", "fr", "ie", "it", "nl", "pt"],
        deliveries: [
          {
            code: "standard",
            name: standard,
            promise: say("3–5 working days", "3–5 个工作日送达"),
            prices: price(46, 6.5, 5.9, 980),
            freeFrom,
          },
          {
            code: "express",
            name: express,
            promise: say("1–2 working days", "1–2 个工作日送达"),
            prices: price(108, 15, 13.9, 2300),
          },
        ],
      },
      {
        name: "United States",
        countries: ["us"],
        deliveries: [
          {
            code: "standard",
            name: standard,
            promise: say("7–10 working days", "7–10 个工作日送达"),
            prices: price(58, 8, 7.5, 1200),
            freeFrom,
          },
          {
            code: "express",
            name: express,
            promise: say("3–5 working days", "3–5 个工作日送达"),
            prices: price(158, 22, 20, 3300),
          },
        ],
      },
    ],
  },
];

import type { makeContract, makeInvoice, makeProspectus } from "@keepsake/community/workflows";

type Contract = Parameters<typeof makeContract>[0];
type Invoice = Parameters<typeof makeInvoice>[0];
type Prospectus = Parameters<typeof makeProspectus>[0];

const both = (en: string, zh: string) => ({ en, "zh-CN": zh });
const MADE_AT = "2026-03-01T08:00:00.000Z";
const verifyUrl = both("https://shop.example/en/verify", "https://shop.example/zh/verify");
const gold = both("Gold", "金牌");

const organiser = {
  name: both("Keepsake Community e.V.", "开源纪念品社区协会"),
  address: "Hauptstraße 12\n10827 Berlin",
  country: "de",
  taxNumber: "DE123456789",
  email: "sponsors@example.com",
  invoiceTitle: null,
};
const sponsor = {
  name: both("Kovařík & Žižka “Open Data”", "杭州云数据科技有限公司"),
  address: "浙江省杭州市西湖区文三路 90 号东部软件园科技大厦 1208 室",
  country: "cn",
  taxNumber: "91330106MA27XYZ12A",
  email: "finance@example.com",
  invoiceTitle: "杭州云数据科技有限公司",
};

export const contract = (revision: number): Contract => ({
  agreementId: "agr_documents",
  revision,
  renewal: null,
  changes: revision === 1 ? null : both("One booth more.", "增加一个展位。"),
  madeAt: MADE_AT,
  organiser,
  sponsor,
  programName: both("Season 2026", "2026 赛季"),
  deal: {
    tierId: "tier_gold",
    tierName: gold,
    currency: "eur",
    priceMinor: "1000000",
    termMonths: 12,
    benefits: [
      {
        benefitId: "benefit_talk",
        kind: "talk",
        name: both("Talk of 20 minutes", "二十分钟演讲"),
        description: both("In the main hall.", "主会场演讲，摘要须经议程委员会审核。"),
        quantity: 1,
        addedQuantity: 0,
        priceMinor: "0",
        valueMinor: null,
        settings: {},
        dueRule: null,
      },
    ],
    totalMinor: "1000000",
  },
  term: { startsOn: "2026-04-01", endsOn: "2027-03-31" },
  tax: { treatment: "outside", rateBasisPoints: 0, taxMinor: 0n },
  payment: { choice: "invoice", netDays: 30, lastOn: null },
  profitStatement: both("To the goals of the public books.", "全部用于公开账本所列目标。"),
  listingOrder: "signed_first",
  extraTerms: [],
  contractLevel: "click_through",
  signatures: [
    {
      party: "sponsor",
      name: "王小明",
      role: "市场总监",
      signedAt: "2026-03-01T09:05:09.000Z",
      timeZone: "Asia/Shanghai",
      address: "2001:db8::7334",
      textSha256: null,
    },
  ],
  verifyUrl,
});

const invoice = (more: Partial<Invoice>): Invoice => ({
  variant: "invoice",
  number: "2026-0042",
  madeAt: MADE_AT,
  seller: organiser,
  customer: sponsor,
  issuedOn: "2026-03-01",
  period: null,
  dueOn: "2026-03-31",
  agreementId: "agr_documents",
  orderReference: null,
  currency: "eur",
  lines: [{ description: gold, quantity: 1, unitMinor: 1000000n, netMinor: 1000000n }],
  tax: { treatment: "domestic", rateBasisPoints: 1900, taxMinor: 190000n },
  bankDetails: null,
  paid: null,
  forInvoice: null,
  cancels: null,
  verifyUrl,
  ...more,
});

export const invoices: readonly Invoice[] = [
  invoice({}),
  invoice({ variant: "receipt", paid: { on: "2026-03-15", way: "card", reference: null }, forInvoice: "2026-0042" }),
  invoice({
    variant: "credit_note",
    cancels: { number: "2026-0042", reason: both("Wrong address", "地址有误"), replacedBy: null },
  }),
];

export const prospectus: Prospectus = {
  programId: "prog_documents",
  revision: 1,
  madeAt: MADE_AT,
  organiserName: organiser.name,
  programName: both("Season 2026", "2026 赛季"),
  summary: both("A season of meetups.", "一个赛季的线下活动。"),
  period: null,
  tiers: [
    {
      name: gold,
      summary: both("", ""),
      priceMinor: { eur: "1000000" },
      priceNote: null,
      termMonths: 12,
      capacity: 3,
      placesLeft: 2,
      promises: { talk: 1 },
    },
  ],
  benefits: [{ id: "talk", name: both("Talk", "演讲"), description: both("", "") }],
  goals: [],
  profitStatement: both("To the goals.", "用于社区目标。"),
  listingOrder: "random",
  sponsors: [],
  contact: { name: "Ana", email: "ana@example.com", url: verifyUrl },
  verifyUrl,
};

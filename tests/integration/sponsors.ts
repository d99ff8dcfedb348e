import type { AgreementDetailAnswer } from "../../plugins/community/src/types/agreements.ts";
import type { MembershipAnswer, PartnerAnswer } from "../../plugins/community/src/types/partners.ts";
import { PASSWORD } from "./account.ts";
import type { TestShop } from "./harness.ts";
import { STOREFRONT_TOKEN } from "./shop-environment.ts";

export interface Reply<T> {
  status: number;
  body: T & {
    code?: string;
    field?: string;
    errors?: { field: string; code: string }[];
    data?: Record<string, unknown>;
  };
}
export type Ask = <T = AgreementDetailAnswer>(method: string, path: string, body?: unknown) => Promise<Reply<T>>;

export interface Sponsor {
  email: string;
  customerId: string;
  ask: Ask;
  authorization: string;
  /** For what is no JSON. */
  raw(path: string): Promise<Response>;
}

const two = (en: string, zh = en) => ({ en, "zh-CN": zh });

export const ELEPHANT = {
  name: two("Elephant GmbH", ""),
  site: "https://elephant.example",
  country: "de",
  tax_number: "DE123456789",
  invoice_title: null,
  billing_address: "Ring 1\n10115 Berlin",
  time_zone: "Europe/Berlin",
  locale: "en",
};
export const LANTERN = {
  name: two("", "灯笼科技"),
  site: "https://lantern.example",
  country: "cn",
  tax_number: "91350100M000100Y43",
  invoice_title: "灯笼科技有限公司",
  billing_address: "浙江省杭州市文三路 90 号",
  time_zone: "Asia/Shanghai",
  locale: "zh-CN",
};
export const SELLER = {
  name: two("Keepsake e.V.", "纪念协会"),
  address: "Platz 2\n10115 Berlin",
  country: "de",
  tax_number: "DE987654321",
  rate_basis_points: 1900,
  bank_details: "IBAN DE02 1203 0000 0000 2020 51",
  email: "sponsors@keepsake.example",
  net_days: 30,
  offer_days: 30,
};

let visitors = 0;
/** Each from an address of their own, as people are. */
const address = () => `203.0.${(visitors >> 8) & 255}.${visitors++ & 255}`;

/** Somebody with an account, who asks as the storefront would. */
export async function sponsor(shop: Pick<TestShop, "backendUrl" | "publishableKey">): Promise<Sponsor> {
  const email = `s-${crypto.randomUUID().slice(0, 8)}@example.org`;
  const headers: Record<string, string> = {
    "x-publishable-api-key": shop.publishableKey,
    "content-type": "application/json",
    "x-client-ip": address(),
    "x-storefront-token": STOREFRONT_TOKEN,
  };
  const ask: Ask = async <T>(method: string, path: string, body?: unknown) => {
    const content = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(shop.backendUrl + path, { method, headers, ...content });
    return { status: response.status, body: (await response.json()) as Reply<T>["body"] };
  };
  const login = { email, password: PASSWORD };
  const { token } = (await ask<{ token: string }>("POST", "/auth/customer/emailpass/register", login)).body;
  headers.authorization = `Bearer ${token}`;
  const customer = { email, first_name: "Ada", last_name: "L" };
  const made = await ask<{ customer: { id: string } }>("POST", "/store/customers", customer);
  headers.authorization = "";
  const opened = await ask<{ token: string }>("POST", "/auth/customer/emailpass", login);
  headers.authorization = `Bearer ${opened.body.token}`;
  const raw = (path: string) => fetch(shop.backendUrl + path, { headers });
  return { email, customerId: made.body.customer.id, ask, authorization: headers.authorization, raw };
}

export interface TestTier {
  tierId: string;
  benefitIds: Record<string, string>;
}

export interface MoreBenefit {
  handle: string;
  kind: string;
  quantity?: number;
  settings?: object;
  dueRule?: object | null;
}

/** A published program with one tier, and benefits by the names of their handles. */
export async function publishTier(
  shop: Pick<TestShop, "sql">,
  {
    capacity = null,
    level = "click_through",
    price = { eur: "500000", cny: "4000000" },
    benefitCapacity = null,
    more = [],
  }: {
    capacity?: number | null;
    level?: string;
    price?: Record<string, string>;
    benefitCapacity?: number | null;
    /** Promised besides. */
    more?: MoreBenefit[];
  } = {},
): Promise<TestTier> {
  const unique = crypto.randomUUID().slice(0, 8);
  const [programId, tierId] = [`prog_${unique}`, `tier_${unique}`];
  await shop.sql(
    `insert into partnership_program (id, handle, name, summary, profit_statement, state)
     values ($1, $2, $3, $3, $3, 'published')`,
    [programId, `program-${unique}`, JSON.stringify(two(`Season ${unique}`, `赛季 ${unique}`))],
  );
  await shop.sql(
    `insert into partnership_tier (id, program_id, handle, position, name, summary, price_minor, capacity, contract_level)
     values ($1, $2, 'gold', 0, $3, $3, $4, $5, $6)`,
    [tierId, programId, JSON.stringify(two("Gold", "金牌")), JSON.stringify(price), capacity, level],
  );
  const benefitIds: Record<string, string> = {};
  for (const [position, [handle, kind, isPackageOnly]] of [
    ["logo", "logo_placement", true],
    ["passes", "event_tickets", false],
    ["booth", "booth", false],
  ].entries() as IterableIterator<[number, [string, string, boolean]]>) {
    const id = `benefit_${handle}_${unique}`;
    benefitIds[handle] = id;
    await shop.sql(
      `insert into partnership_benefit (id, program_id, handle, position, kind, name, description, capacity, price_minor,
                                        value_minor, is_package_only)
       values ($1, $2, $3, $4, $5, $6, $6, $7, '{"eur": "20000", "cny": "150000"}', '{"eur": "15000"}', $8)`,
      [
        id,
        programId,
        handle,
        position,
        kind,
        JSON.stringify(two(handle)),
        handle === "booth" ? benefitCapacity : null,
        isPackageOnly,
      ],
    );
    if (handle !== "booth")
      await shop.sql(
        `insert into partnership_tier_benefit (program_id, tier_id, benefit_id, quantity) values ($1, $2, $3, $4)`,
        [programId, tierId, id, handle === "passes" ? 3 : 1],
      );
  }
  for (const [index, { handle, kind, quantity = 1, settings = {}, dueRule = null }] of more.entries()) {
    const id = `benefit_${handle}_${unique}`;
    benefitIds[handle] = id;
    await shop.sql(
      `insert into partnership_benefit (id, program_id, handle, position, kind, name, description, settings, due_rule)
       values ($1, $2, $3, $4, $5, $6, $6, $7, $8)`,
      [
        ...[id, programId, handle, 10 + index, kind, JSON.stringify(two(handle))],
        ...[JSON.stringify(settings), dueRule && JSON.stringify(dueRule)],
      ],
    );
    await shop.sql(
      "insert into partnership_tier_benefit (program_id, tier_id, benefit_id, quantity) values ($1, $2, $3, $4)",
      [programId, tierId, id, quantity],
    );
  }
  return { tierId, benefitIds };
}

/** Beside it in the same program, with its own price and as many passes. */
export async function besideTier(
  shop: Pick<TestShop, "sql">,
  { tierId, benefitIds }: TestTier,
  {
    name = two("Platinum", "铂金"),
    price = { eur: "1000000", cny: "8000000" },
    capacity = null,
    level = "click_through",
    passes = 5,
    booths = 0,
  }: {
    name?: { en: string; "zh-CN": string };
    price?: Record<string, string>;
    capacity?: number | null;
    level?: string;
    passes?: number;
    booths?: number;
  } = {},
): Promise<TestTier> {
  const id = `tier_${crypto.randomUUID().slice(0, 8)}`;
  await shop.sql(
    `insert into partnership_tier (id, program_id, handle, position, name, summary, price_minor, capacity, contract_level)
     select $1, program_id, replace($1, '_', '-'), 1, $2, $2, $3, $4, $5 from partnership_tier where id = $6`,
    [id, JSON.stringify(name), JSON.stringify(price), capacity, level, tierId],
  );
  for (const [handle, quantity] of [
    ["logo", 1],
    ["passes", passes],
    ["booth", booths],
  ] as const)
    if (quantity > 0)
      await shop.sql(
        `insert into partnership_tier_benefit (program_id, tier_id, benefit_id, quantity)
         select program_id, id, $2, $3 from partnership_tier where id = $1`,
        [id, benefitIds[handle], quantity],
      );
  return { tierId: id, benefitIds };
}

export const wishOf = ({ tierId }: TestTier, more: Record<string, unknown> = {}) => ({
  tier_id: tierId,
  currency_code: "eur",
  additions: [],
  payment_choice: "invoice",
  wish: "",
  ...more,
});

const done = <T>({ status, body }: Reply<T>): T => {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
};

/** An application as far as the shop's desk. */
export async function applied(
  { ask }: Sponsor,
  tier: TestTier,
  { wish = {}, details = ELEPHANT }: { wish?: Record<string, unknown>; details?: object } = {},
): Promise<AgreementDetailAnswer> {
  const { memberships } = done(await ask<{ memberships: MembershipAnswer[] }>("GET", "/store/partners"));
  const partner_id = memberships[0]?.partner.id ?? null;
  const { agreement } = done(await ask("POST", "/store/agreements", { ...wishOf(tier, wish), partner_id }));
  if (partner_id === null)
    done(await ask<{ partner: PartnerAnswer }>("POST", "/store/partners", { ...details, agreement_id: agreement.id }));
  const read = done(await ask("GET", `/store/agreements/${agreement.id}`));
  const move = { state: "submitted", version: read.agreement.version };
  return done(await ask("POST", `/store/agreements/${agreement.id}/state`, move));
}

export async function offered(
  shop: TestShop,
  { agreement }: AgreementDetailAnswer,
  more: Record<string, unknown> = {},
): Promise<AgreementDetailAnswer> {
  const { additions, payment_choice, version } = agreement;
  const offer = { price_minor: null, additions, payment_choice, message: "", version, ...more };
  return done(await shop.admin<AgreementDetailAnswer>("POST", `/admin/agreements/${agreement.id}/offer`, offer));
}

export const signatureOf = ({ offer }: AgreementDetailAnswer) => ({
  revision: offer?.revision,
  terms_sha256: offer?.terms_sha256,
  typed_name: "Ada Lovelace",
  role: "CEO",
});

export const sign = ({ ask }: Sponsor, standing: AgreementDetailAnswer) =>
  ask("POST", `/store/agreements/${standing.agreement.id}/signature`, signatureOf(standing));

export interface Active {
  one: Sponsor;
  tier: TestTier;
  standing: AgreementDetailAnswer;
}

/** Signed, and begun by a transfer. */
export async function active(
  shop: TestShop,
  {
    details,
    wish = {},
    more = [],
  }: { details?: object | undefined; wish?: Record<string, unknown>; more?: MoreBenefit[] } = {},
): Promise<Active> {
  const one = await sponsor(shop);
  const tier = await publishTier(shop, { more });
  const offer = await offered(shop, await applied(one, tier, { wish, ...(details && { details }) }));
  const { agreement, invoices } = done(await sign(one, offer));
  const [invoice] = invoices;
  const transfer = {
    invoice_id: invoice?.id,
    amount_minor: invoice?.owed_minor,
    received_on: "2026-11-01",
    evidence: "Statement 11",
  };
  const standing = done(
    await shop.admin<AgreementDetailAnswer>("POST", `/admin/agreements/${agreement.id}/transfers`, transfer),
  );
  if (standing.agreement.state !== "active") throw new Error(`The agreement is ${standing.agreement.state}`);
  return { one, tier, standing };
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { isUnderWay } from "../../domain/goal-lifecycle";
import type { RewardItemRow } from "../../modules/recognition/reward-rows";
import type { ClaimableReward } from "../../types/rewards";
import { local, words } from "../carts/new-cart-sql";
import { freeUnits } from "../catalogue/free-units";
import { stockHolds } from "../checkout/take-hold";
import { type Connection, database } from "../database/connection";
import { impact } from "../impact/impact";
import { listContributions } from "../recognition/read-contributions";
import { recognition } from "../recognition/recognition";
import { openReward } from "./claim-grant";
import { openedClaim } from "./claim-token";

export interface ClaimAsked {
  token: string;
  locale: "en" | "zh-CN";
  publishable_key: string;
}

/** Of what somebody did, as many as a page can hold. */
const SHOWN = 5;

/** What the page of a link shows: what it is for, what there is to choose, and where else its worth could go. */
export async function readClaim(
  container: MedusaContainer,
  { token, locale, publishable_key }: ClaimAsked,
): Promise<ClaimableReward> {
  const { id, version } = openedClaim(container, token);
  const { rewards, programs } = recognition(container);
  const reward = openReward(await rewards.find(id), version);
  const on = database(container);
  const asked = { contributorId: reward.contributor_id, state: "accepted", limit: SHOWN, offset: 0 } as const;
  const { contributions } = await listContributions(container, asked);
  const program = await programs.find(reward.program_id);
  const isKept = await stockHolds(container).isKept(id);
  const goals = (await impact(container).publicGoals()).filter(({ state }) => isUnderWay(state));
  return {
    program: program?.name[locale] ?? "",
    name: reward.contributor_name,
    message: reward.message,
    state: reward.state as ClaimableReward["state"],
    expires_at: reward.expires_at.toISOString(),
    worth_minor: reward.worth_minor,
    currency_code: reward.currency_code,
    contributions: contributions.map(({ title, link, occurred_at }) => ({ title, link, occurred_at })),
    items: await itemsOf(on, await rewards.items([id]), locale, { publishable_key, isKept }),
    goals: goals.map((goal) => ({ id: goal.id, title: goal.title[locale] })),
    countries: await countriesServed(on),
  };
}

interface VariantRow {
  id: string;
  product_id: string;
  title: string;
  product_title: string;
  thumbnail: string | null;
}

const VARIANTS = `
  select v.id, v.product_id, ${local("vw", "title", "v.title")} as title, ${local("pw", "title", "p.title")} as product_title,
         coalesce(p.thumbnail, v.thumbnail) as thumbnail
    from (select ?::text as locale, ?::text[] as variants) asked
    join product_variant v on v.id = any(asked.variants) and v.deleted_at is null
    join product p on p.id = v.product_id and p.deleted_at is null and p.status = 'published'
    ${words("pw", "p.id")}
    ${words("vw", "v.id")}
   order by v.variant_rank, v.id`;

const CHANNEL = `
  select min(link.sales_channel_id) as id from api_key key
    join publishable_api_key_sales_channel link on link.publishable_key_id = key.id and link.deleted_at is null
   where key.token = ? and key.type = 'publishable' and key.deleted_at is null`;

async function itemsOf(
  on: Connection,
  items: readonly RewardItemRow[],
  locale: string,
  { publishable_key, isKept }: { publishable_key: string; isKept: boolean },
): Promise<ClaimableReward["items"]> {
  const ids = items.flatMap(({ variants }) => variants.map(({ id }) => id));
  const { rows } = await on.raw<VariantRow>(VARIANTS, [locale, ids]);
  const { rows: channels } = await on.raw<{ id: string | null }>(CHANNEL, [publishable_key]);
  const units = await freeUnits(on, channels[0]?.id ?? "", ids);
  return items.map(({ id, product_id, quantity, variants }) => {
    const own = rows.filter((row) => variants.some((variant) => variant.id === row.id));
    return {
      ...{ id, product_id, quantity },
      title: own[0]?.product_title ?? "",
      thumbnail: own[0]?.thumbnail ?? null,
      variants: own.map((row) => ({
        ...{ id: row.id, title: row.title },
        is_available: isKept || hasEnough(units, row.id, quantity),
      })),
    };
  });
}

/** Null: the shop does not count them. Missing: it is not sold here. */
function hasEnough(units: ReadonlyMap<string, number | null>, variantId: string, quantity: number): boolean {
  const free = units.get(variantId);
  return free === null || (free !== undefined && free >= quantity);
}

async function countriesServed(on: Connection): Promise<string[]> {
  const { rows } = await on.raw<{ code: string }>(
    `select distinct country.iso_2 as code from region_country country
       join region r on r.id = country.region_id and r.deleted_at is null
      where country.deleted_at is null order by 1`,
  );
  return rows.map(({ code }) => code);
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError } from "../../domain/errors";
import type { RewardItemRow, RewardRow } from "../../modules/recognition/reward-rows";
import type { ThanksAnswer } from "../../types/thanks";
import { local, words } from "../carts/new-cart-sql";
import { type Connection, database } from "../database/connection";
import { impact } from "../impact/impact";
import { recognition } from "../recognition/recognition";

type Language = "en" | "zh-CN";

/** Of what somebody did, as many as a card can hold. */
const SHOWN = 5;

/**
 * What anybody may know of a reward whose person shows it: no size, no address, and not what it was worth.
 * @throws DomainError `thanks_not_found` in the same words for what is not shown, not there, or of somebody who is forgotten.
 */
export async function readThanks(container: MedusaContainer, id: string, locale: Language): Promise<ThanksAnswer> {
  const { rewards, programs, contributors, sharing, provenance } = recognition(container);
  const shown = await sharing.shown([id]);
  const reward = shown.has(id) ? await rewards.find(id) : null;
  if (!reward) throw new DomainError("not_found", "thanks_not_found", "There is no such page");
  const person = await contributors.find(reward.contributor_id);
  const program = await programs.find(reward.program_id);
  const { rows } = await provenance.thankedFor(id, SHOWN);
  return {
    name: reward.contributor_name,
    contributor_id: person?.is_listed ? person.id : null,
    program: program?.name[locale] ?? "",
    message: reward.message,
    thanked_at: reward.issued_at.toISOString(),
    contributions: rows.map(({ title, link, occurred_at }) => ({
      ...{ title, link, occurred_at: occurred_at.toISOString() },
    })),
    ...(await becameOf(container, reward, locale)),
  };
}

/** A parcel, or something for a goal; of a goal that is not public any more its name is not told. */
async function becameOf(
  container: MedusaContainer,
  { id, goal_id }: RewardRow,
  locale: Language,
): Promise<Pick<ThanksAnswer, "items" | "goal">> {
  if (goal_id === null) {
    const items = await recognition(container).rewards.items([id]);
    return { items: await itemsOf(database(container), items, locale), goal: null };
  }
  const goal = await impact(container).publicGoal(goal_id);
  return { items: [], goal: goal ? { slug: goal.slug, title: goal.title[locale] } : null };
}

const PRODUCTS = `
  select p.id, ${local("pw", "title", "p.title")} as title, p.thumbnail
    from (select ?::text as locale, ?::text[] as products) asked
    join product p on p.id = any(asked.products)
    ${words("pw", "p.id")}`;

async function itemsOf(
  on: Connection,
  items: readonly RewardItemRow[],
  locale: Language,
): Promise<ThanksAnswer["items"]> {
  const { rows } = await on.raw<{ id: string; title: string; thumbnail: string | null }>(PRODUCTS, [
    locale,
    items.map(({ product_id }) => product_id),
  ]);
  const known = new Map(rows.map((row) => [row.id, row]));
  return items.map(({ product_id, quantity }) => {
    const { title = "", thumbnail = null } = known.get(product_id) ?? {};
    return { product_id, title, thumbnail, quantity };
  });
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { offerEnd } from "../../domain/wait-list";
import { failPoint } from "../../fail-point";
import type { WaitListEntry } from "../../modules/wait-list/service";
import { freeUnits } from "../catalogue/free-units";
import { stockHolds } from "../checkout/take-hold";
import { type Connection, database, inTransaction } from "../database/connection";
import { holdWishOf, readSoldVariant, type SoldVariant } from "./sold-variant";
import { waitList } from "./wait-list";

interface Line {
  variant_id: string;
  sales_channel_id: string;
}

const LINES_SQL = "select distinct variant_id, sales_channel_id from wait_list_entry where state = 'waiting'";

/** Goes along every line before which units lie free, and offers them in the order in which people came. */
export async function offerUnits(container: MedusaContainer): Promise<number> {
  const { rows: lines } = await database(container).raw<Line>(LINES_SQL);
  let offers = 0;
  for (const line of await linesWithUnits(container, lines)) {
    const passed: string[] = [];
    for (;;) {
      const outcome = await offerNext(container, line, passed);
      if (outcome === "end") break;
      if (outcome !== "offered") passed.push(outcome.passed);
      else {
        offers += 1;
        await failPoint("offer-units.after-commit");
      }
    }
  }
  return offers;
}

async function linesWithUnits(container: MedusaContainer, lines: Line[]): Promise<Line[]> {
  const found: Line[] = [];
  for (const channelId of new Set(lines.map((line) => line.sales_channel_id))) {
    const own = lines.filter((line) => line.sales_channel_id === channelId);
    const ids = own.map(({ variant_id }) => variant_id);
    const units = await freeUnits(database(container), channelId, ids);
    // Not counted (null) is as good as there; no longer for sale (undefined) is not.
    found.push(...own.filter(({ variant_id }) => units.get(variant_id) === null || Number(units.get(variant_id)) > 0));
  }
  return found;
}

type Outcome = "offered" | "end" | { passed: string };

/** One offer is one transaction: the units are held and the entry says so, or neither. One process at a time per line. */
function offerNext(container: MedusaContainer, line: Line, passed: string[]): Promise<Outcome> {
  return inTransaction<Outcome>(container, async (on) => {
    await on.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`wait-list:${line.variant_id}`]);
    const entry = await waitList(container).next(line.variant_id, line.sales_channel_id, passed, on);
    const variant = entry && (await readSoldVariant(on, line.variant_id, line.sales_channel_id));
    if (!entry || !variant) return "end";
    const expiresAt = offerEnd(new Date());
    const quantity = await holdUpTo(container, entry, variant, expiresAt, on);
    if (quantity === "sold-out") return "end";
    if (quantity === "has-enough") return { passed: entry.id };
    await waitList(container).offer(entry.id, { quantity, expiresAt }, on);
    await failPoint("offer-units.before-commit");
    return "offered";
  });
}

/** As many as were wished for, or as many as there are, or as many as this person may still have of an edition. */
async function holdUpTo(
  container: MedusaContainer,
  entry: WaitListEntry,
  variant: SoldVariant,
  expiresAt: Date,
  on: Connection,
): Promise<number | "sold-out" | "has-enough"> {
  let quantity = entry.quantity;
  for (;;) {
    const answer = await stockHolds(container).take(holdWishOf(entry, variant, quantity, expiresAt), on);
    if (!("refused" in answer)) return quantity;
    if (answer.refused === "edition_limit") {
      quantity = Math.min(quantity - 1, Number(answer.remaining));
      if (quantity < 1) return "has-enough";
    } else if (answer.refused === "out_of_stock") {
      const left = new Map(answer.short.map((item) => [item.inventory_item_id, Number(item.available)]));
      const most = variant.parts.map((part) =>
        Math.floor((left.get(part.inventory_item_id) ?? Number.POSITIVE_INFINITY) / part.required_quantity),
      );
      quantity = Math.min(quantity - 1, ...most);
      if (quantity < 1) return "sold-out";
    } else return "sold-out";
  }
}

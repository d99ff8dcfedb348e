import { createHmac } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type Stripe from "stripe";
import { WEBHOOK_SECRET } from "../../integration/shop-environment.ts";
import type { Bench } from "../bench.ts";
import { openPage } from "../operations/open-page.ts";
import { pay } from "../operations/pay.ts";
import { exactly, type Finding, none, note } from "../report.ts";
import { send } from "../rig/http.ts";
import { settleDown } from "../settle-down.ts";
import { openBench } from "./prepared.ts";
import { each, type Scenario } from "./scenario.ts";

/** A card that was authorised, taken and partly refunded in Stripe's dashboard, and then disputed, before we hear of any of it. */
const HISTORY = [
  "payment_intent.amount_capturable_updated",
  "checkout.session.completed",
  "payment_intent.succeeded",
  "charge.captured",
  "charge.refunded",
  "charge.dispute.created",
];
const WAYS = ["plain", "doubled", "one dropped"] as const;
const SHORT = 20;

interface Told {
  cartId: string;
  intentId: string;
  order: readonly number[];
  way: (typeof WAYS)[number];
}

/** All 720 orders of six events about one payment: plainly, with duplicates, and with one missing until the sweep. */
export const histories: Scenario = {
  name: "histories",
  async run(rig, random, size) {
    const bench = await openBench(rig, random);
    await rig.stripe.control("mode", { drop: { count: 1_000_000_000 } });
    const all = permutations([0, 1, 2, 3, 4, 5]);
    const chosen = size === "full" ? all : [...all].sort(() => random.next() - 0.5).slice(0, SHORT);
    const wanted = chosen.flatMap((order) => WAYS.map((way) => ({ order, way })));
    const told: Told[] = [];
    await each(wanted, 16, async ({ order, way }) => void told.push({ ...(await live(bench)), order, way }));
    const events = await eventsByPayment(bench);
    await each(told, 48, (one) => tell(bench, one, events.get(one.intentId) ?? []));
    const quietAfter = await settleDown(bench);
    const states = await finalStates(bench, told);
    const kinds = new Map<string, Told[]>();
    for (const one of told) {
      const state = states.get(one.cartId) ?? "nothing";
      kinds.set(state, [...(kinds.get(state) ?? []), one]);
    }
    await rig.stripe.control("mode", { drop: { count: 0 } });
    return report(chosen.length, told, kinds, quietAfter);
  },
};

function report(orders: number, told: Told[], kinds: Map<string, Told[]>, quietAfter: number): Finding[] {
  const [usual = "nothing", ...others] = [...kinds].sort(([, a], [, b]) => b.length - a.length).map(([state]) => state);
  console.log(`\nevery history ends so: ${usual}`);
  const odd = others.flatMap((state) =>
    (kinds.get(state) ?? []).map(
      ({ order, way }) => `${way}: ${order.map((index) => HISTORY[index]).join(", ")}: ${state}`,
    ),
  );
  return [
    note("orders of six events", orders),
    exactly("histories told (plain, doubled, one dropped)", told.length, orders * WAYS.length),
    note("until quiet", `${quietAfter.toFixed(1)} s`),
    exactly("different final states", kinds.size, 1),
    ...none("histories that ended elsewhere", odd),
    exactly("and that is the right one", usual === EXPECTED ? 1 : 0, 1),
  ];
}

async function live(bench: Bench): Promise<Pick<Told, "cartId" | "intentId">> {
  const { stripe } = bench.rig;
  const purchase = await bench.done(openPage);
  await pay.performOn(bench, purchase);
  const session = await stripe.sdk.checkout.sessions.retrieve(purchase.page?.id as string);
  const intentId = session.payment_intent as string;
  await stripe.sdk.paymentIntents.capture(intentId);
  await stripe.sdk.refunds.create({ payment_intent: intentId, amount: 500 });
  await stripe.control("dispute", { payment_intent: intentId, reason: "fraudulent" });
  return { cartId: purchase.cart.id, intentId };
}

async function eventsByPayment({ rig }: Bench): Promise<Map<string, Stripe.Event[]>> {
  const found = new Map<string, Stripe.Event[]>();
  for (const event of await rig.stripe.control<Stripe.Event[]>("events")) {
    const object = event.data.object as unknown as { id: string; payment_intent?: string };
    const intentId = event.type.startsWith("payment_intent.") ? object.id : object.payment_intent;
    if (intentId) found.set(intentId, [...(found.get(intentId) ?? []), event]);
  }
  return found;
}

async function tell(bench: Bench, { order, way }: Told, events: Stripe.Event[]): Promise<void> {
  const history = HISTORY.map((type) => events.find((event) => event.type === type));
  const dropped = way === "one dropped" ? bench.random.below(history.length) : -1;
  for (const index of order) {
    const event = history[index];
    if (!event) throw new Error(`Stripe has no ${HISTORY[index]}`);
    if (index !== dropped) await deliver(bench, event);
    if (way === "doubled") await deliver(bench, event);
    // Sometimes each event is applied by itself, sometimes several at once.
    if (bench.random.next() < 0.5) await sleep(400);
  }
}

async function deliver(bench: Bench, event: Stripe.Event): Promise<void> {
  const body = JSON.stringify(event);
  const time = Math.floor(Date.now() / 1000);
  const signature = createHmac("sha256", WEBHOOK_SECRET).update(`${time}.${body}`).digest("hex");
  const headers = { "content-type": "application/json", "stripe-signature": `t=${time},v1=${signature}` };
  const { url } = await bench.next();
  const { status } = await send(`${url}/hooks/stripe`, { method: "POST", body, headers, isAlone: true });
  if (status !== 200) throw new Error(`${event.type} was answered with ${status}`);
}

const STATES = `
  select link.cart_id, concat_ws(' ',
           'orders=' || count(distinct o.id), 'status=' || min(o.status::text),
           'paid=' || min((s.totals->>'paid_total')::numeric), 'refunded=' || trim_scale(min((s.totals->>'refunded_total')::numeric)),
           'captures=' || (select count(*) from capture c where c.payment_id = min(p.id)),
           'refunds=' || (select string_agg(trim_scale(r.amount)::text, '+') from refund r where r.payment_id = min(p.id) and r.deleted_at is null),
           'reserved=' || (select sum(i.quantity) from reservation_item i join order_item oi on oi.item_id = i.line_item_id
                            where oi.order_id = min(o.id) and i.deleted_at is null),
           'seen=' || min(m.status) || '/' || min(m.received_minor) || '/' || min(m.refunded_minor) || '/' || min(m.disputed_minor),
           'exceptions=' || (select string_agg(e.kind || ':' || e.state || ':' || coalesce(e.left_to_do, '-') || ':'
                                    || case when e.order_id is null then 'nowhere' else 'order' end, ',' order by e.kind)
                               from shop_exception e where e.payment_intent_id = min(m.id))) as state
    from order_cart link
    join "order" o on o.id = link.order_id
    join order_summary s on s.order_id = o.id and s.version = o.version
    join order_payment_collection l on l.order_id = o.id
    join payment p on p.payment_collection_id = l.payment_collection_id
    join stripe_payment m on m.payment_session_id = p.payment_session_id
   where link.cart_id = any($1) group by link.cart_id`;

const EXPECTED =
  "orders=1 status=pending paid=24.99 refunded=5 captures=1 refunds=5 reserved=1 seen=succeeded/2499/500/2499 " +
  "exceptions=dispute:open:answer_dispute:order,moved_outside:settled:-:order";

async function finalStates({ rig }: Bench, told: Told[]): Promise<Map<string, string>> {
  const rows = await rig.database.sql<{ cart_id: string; state: string }>(STATES, [told.map(({ cartId }) => cartId)]);
  return new Map(rows.map(({ cart_id, state }) => [cart_id, state]));
}

function permutations(items: readonly number[]): number[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

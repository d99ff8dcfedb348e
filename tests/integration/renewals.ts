import type { AgreementAnswer, AgreementDetailAnswer } from "../../plugins/community/src/types/agreements.ts";
import type { TestShop } from "./harness.ts";
import { applied, offered, type Reply, type Sponsor, sign, sponsor, type TestTier } from "./sponsors.ts";

/** The day it is there. */
export const dayIn = (zone: string, at: number | Date = Date.now()) =>
  new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(at);
export const later = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

export interface Standing {
  one: Sponsor;
  tier: TestTier;
  id: string;
}

export function renewing(shop: TestShop) {
  const admin = <T = AgreementDetailAnswer>(path: string, body?: unknown) =>
    shop.admin<Reply<T>["body"]>(body ? "POST" : "GET", `/admin/agreements${path}`, body);
  const read = async (id: string) => (await admin(`/${id}`)).body;
  const pay = async (id: string) => {
    const { invoices } = await read(id);
    const invoice = invoices.at(-1);
    const transfer = { invoice_id: invoice?.id, amount_minor: invoice?.owed_minor, received_on: "2026-11-01" };
    const { status, body } = await admin(`/${id}/transfers`, { ...transfer, evidence: "Statement 11" });
    if (status !== 200) throw new Error(`not paid: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  return {
    admin,
    read,
    pay,
    /** Two processes do the minute's work at once. */
    settle: () => shop.inside("settle-inside.ts", []),
    /** Signed, and begun by a transfer. */
    active: async (tier: TestTier, details?: object, wish: Record<string, unknown> = {}): Promise<Standing> => {
      const one = await sponsor(shop);
      const offer = await offered(shop, await applied(one, tier, { wish, ...(details && { details }) }));
      const { id } = (await sign(one, offer)).body.agreement;
      await pay(id);
      return { one, tier, id };
    },
    /** As if it had been begun on another day; both are days of the partner's calendar. */
    term: async (id: string, zone: string, startsOn: string, endsBefore: string) => {
      await shop.sql(
        `update partnership_agreement set starts_on = $2::date, ends_before = $3::date,
                starts_at = $2::timestamp at time zone $4, ends_at = $3::timestamp at time zone $4 where id = $1`,
        [id, startsOn, endsBefore, zone],
      );
    },
    /** What renews it; it has to be there. */
    renewal: async (id: string): Promise<AgreementDetailAnswer> => {
      const { agreement } = await read(id);
      if (!agreement.renewed_by) throw new Error(`${id} has no renewal: ${agreement.renewal_problem}`);
      return read(agreement.renewed_by);
    },
    listed: async (id: string): Promise<AgreementAnswer | undefined> =>
      (await admin<{ agreements: AgreementAnswer[] }>("")).body.agreements.find((one) => one.id === id),
  };
}

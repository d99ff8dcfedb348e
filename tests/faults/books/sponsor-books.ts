import type { Database } from "../rig/database.ts";

/** One agreement as the rows say; none of it is asked in the shop's own words. */
export interface BookedAgreement {
  id: string;
  state: string;
  /** Of what was signed first. */
  signatures: number;
  invoices: number;
  entitlements: number;
  /** Of what is in force in its place; null where nothing is. */
  amended: { signatures: number; invoices: number; entitlements: number } | null;
  claims: number;
  /** Requests for a discount code that were delivered, and the shop's promotions of such codes. */
  codes: number;
  promotions: number;
  paymentIds: string[];
  paidMinor: number;
  /** That were done. */
  refundIds: string[];
  refundedMinor: number;
}

const rowsOf = (revision: string) =>
  ["signature", "invoice", "entitlement"].map(
    (table) => `(select count(*)::int from partnership_${table} t
                  where t.agreement_id = a.id and t.revision = ${revision})`,
  );
const [signatures, invoices, entitlements] = rowsOf("first.revision");
const [newSignatures, newInvoices, newEntitlements] = rowsOf("a.revision");

const AGREEMENTS = `
  select a.id, a.state, ${signatures} as signatures, ${invoices} as invoices, ${entitlements} as entitlements,
         case when a.revision <> first.revision then json_build_object('signatures', ${newSignatures},
           'invoices', ${newInvoices}, 'entitlements', ${newEntitlements}) end as amended,
         (select count(*)::int from partnership_claim c join partnership_entitlement e on e.id = c.entitlement_id
           where e.agreement_id = a.id) as claims,
         (select count(*)::int from partnership_claim c join partnership_discount_code d on d.claim_id = c.id
           where d.agreement_id = a.id and c.state = 'delivered') as codes,
         (select count(*)::int from promotion p join partnership_discount_code d on upper(d.code) = upper(p.code)
           where d.agreement_id = a.id and p.deleted_at is null and p.status = 'active') as promotions,
         coalesce(paid.ids, '{}') as "paymentIds", coalesce(paid.minor, 0)::int as "paidMinor",
         coalesce(back.ids, '{}') as "refundIds", coalesce(back.minor, 0)::int as "refundedMinor"
    from partnership_agreement a
    left join lateral (select min(s.revision) as revision from partnership_signature s
                        where s.agreement_id = a.id) first on true
    left join lateral (select array_agg(p.id) as ids, sum(p.amount_minor) as minor from partnership_payment p
                        where p.agreement_id = a.id) paid on true
    left join lateral (select array_agg(r.id) as ids, sum(r.amount_minor) as minor from partnership_refund r
                        join partnership_payment p on p.id = r.payment_id
                       where p.agreement_id = a.id and r.done_at is not null) back on true`;

export async function readAgreements({ sql }: Database): Promise<Map<string, BookedAgreement>> {
  const rows = await sql<BookedAgreement>(AGREEMENTS);
  return new Map(rows.map((row) => [row.id, row]));
}

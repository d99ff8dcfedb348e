import { PLACE_TAKING_STATES } from "../../domain/agreement-lifecycle";
import { CODE_DIFFERS, CODES_SQL } from "../partnership/codes/code-sql";

const TAKING = `(${PLACE_TAKING_STATES.map((state) => `'${state}'`).join(", ")})`;

/** Over all its revisions, of each agreement that takes a place. */
const ENTITLED_NOW = `select e.agreement_id, e.benefit_id, sum(e.quantity)::integer as quantity
  from partnership_entitlement e join partnership_agreement a on a.id = e.agreement_id and a.state in ${TAKING}
 group by 1, 2`;

/**
 * No tier has more agreements than places, and no benefit is promised more often than there is of it; an agreement and the one
 * it renews count once while both run.
 */
export const SPONSOR_PLACES_SQL = `
  select 'tier_oversold' as reason, t.id as tier_id, null as benefit_id, t.capacity as expected, count(*)::integer as found
    from partnership_tier t join partnership_agreement a on a.tier_id = t.id and a.state in ${TAKING}
    left join partnership_agreement had on had.id = a.renews and had.tier_id = a.tier_id and had.state in ${TAKING}
   where t.capacity is not null and had.id is null group by t.id having count(*) > t.capacity
  union all
  select 'benefit_oversold', null, id, capacity, sum(quantity)::integer
    from (select b.id, b.capacity, greatest(e.quantity - coalesce(had.quantity, 0), 0) as quantity
            from partnership_benefit b
            join (${ENTITLED_NOW}) e on e.benefit_id = b.id
            join partnership_agreement a on a.id = e.agreement_id
            left join (${ENTITLED_NOW}) had on had.agreement_id = a.renews and had.benefit_id = b.id
           where b.capacity is not null and not b.is_capacity_soft) held
   group by id, capacity having sum(quantity) > capacity`;

/** A discount code takes something off while its agreement is active and its term runs, what was signed, and never else. */
const discountCodes = (patienceSeconds: number) => `
  select 'code_differs', agreement_id, benefit_id, is_due::integer, (is_on and not terms_differ and not dates_differ)::integer
    from (${CODES_SQL}) code
   where (${CODE_DIFFERS}) and moved_at < now() - interval '${patienceSeconds} seconds'`;

/**
 * What a partner is entitled to is what was signed and is in force, for as long as what was signed first is paid (unless an
 * administrator let it begin before) and its term runs; what an amendment added may be owed for a while, and the clock has a
 * while to end what is over.
 */
export const entitlements = (patienceSeconds: number) => `
  with signed as (
    select a.id, a.state, a.ends_at, a.starts_at, r.terms
      from partnership_agreement a
      join partnership_signature s on s.agreement_id = a.id and s.side = 'partner' and s.revision = a.revision
      join partnership_revision r on r.agreement_id = a.id and r.revision = a.revision
  ),
  entitled as (
    select agreement_id, benefit_id, sum(quantity)::integer as quantity from partnership_entitlement
     group by 1, 2 having sum(quantity) <> 0
  ),
  promised as (
    select signed.id as agreement_id, benefit->>'benefitId' as benefit_id, (benefit->>'quantity')::integer as quantity
      from signed cross join jsonb_array_elements(terms->'deal'->'benefits') benefit
  )
  select 'entitlements_differ' as reason, agreement_id, benefit_id, promised.quantity as expected, e.quantity as found
    from promised full join entitled e using (agreement_id, benefit_id)
   where promised.quantity is distinct from e.quantity
  union all
  select 'not_signed', a.id, null, 1, 0 from partnership_agreement a
   where a.state in ('signed', 'active', 'suspended', 'ended') and not exists (select 1 from signed where signed.id = a.id)
  union all
  select 'term_over', a.id, null, 0, 1 from partnership_agreement a
   where a.state in ('active', 'suspended') and a.ends_at < now() - interval '${patienceSeconds} seconds'
  union all
  select 'no_term', a.id, null, 1, 0 from partnership_agreement a
   where a.state in ('active', 'suspended', 'ended') and a.starts_at is null
  union all
  select 'terms_overlap', a.id, null, 0, 1 from partnership_agreement a
    join partnership_agreement earlier on earlier.id = a.renews and earlier.state in ('active', 'suspended')
   where a.state in ('active', 'suspended') and a.starts_at < earlier.ends_at
  union all
  select 'not_paid', signed.id, null, 1, 0 from signed
    join lateral (select s.revision, (r.terms->>'grossMinor')::bigint as gross_minor
                    from partnership_signature s join partnership_revision r using (agreement_id, revision)
                   where s.agreement_id = signed.id order by s.revision limit 1) first on true
   where signed.state = 'active' and first.gross_minor
         > (select coalesce(sum(p.amount_minor), 0)
              from partnership_payment p join partnership_invoice i on i.id = p.invoice_id
             where i.agreement_id = signed.id and i.revision = first.revision)
         - (select coalesce(sum(c.gross_minor), 0)
              from partnership_invoice c join partnership_invoice i on i.id = c.credits
             where i.agreement_id = signed.id and i.revision = first.revision)
     and not exists (select 1 from partnership_agreement_move begun where begun.agreement_id = signed.id
                        and begun.from_state = 'signed' and begun.to_state = 'active' and begun.actor = 'admin')
  union all ${discountCodes(patienceSeconds)}`;

/** An invoice's number is one more than the one before it, and no payment gives back more than it brought. */
export const SPONSOR_MONEY_SQL = `
  select 'invoice_number_missing' as reason, s.series as source_id, s.last_number as expected, count(i.id)::integer as found
    from partnership_invoice_series s left join partnership_invoice i using (series)
   group by s.series having count(i.id) <> s.last_number
  union all
  select 'refunded_beyond_payment', p.id, p.amount_minor, sum(r.amount_minor)
    from partnership_payment p join partnership_refund r on r.payment_id = p.id
   group by p.id having sum(r.amount_minor) > p.amount_minor`;

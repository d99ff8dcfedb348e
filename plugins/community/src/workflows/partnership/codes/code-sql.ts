/**
 * Every discount code that was asked for, what its promotion should say, and what it says. A code is good while the agreement
 * is active and the request stands as confirmed or delivered. The promotion is known by its code and by the row that it was
 * made for; somebody else's of the same code is none of ours.
 */
export const CODES_SQL = `
  select c.id, c.agreement_id, c.claim_id, c.code, c.percent, c.uses, c.promotion_id, e.benefit_id,
         claim.state as claim_state, a.starts_at, a.ends_at, p.id as found_id, campaign.id as campaign_id,
         a.state = 'active' and claim.state in ('confirmed', 'delivered') as is_due,
         coalesce(p.status = 'active', false) as is_on,
         p.id is not null and (p."limit" is distinct from c.uses or method.value is distinct from c.percent) as terms_differ,
         p.id is not null and (campaign.id is null
           or date_trunc('milliseconds', campaign.starts_at) is distinct from date_trunc('milliseconds', a.starts_at)
           or date_trunc('milliseconds', campaign.ends_at) is distinct from date_trunc('milliseconds', a.ends_at)) as dates_differ,
         greatest(a.updated_at, claim.updated_at, c.updated_at, p.updated_at) as moved_at
    from partnership_discount_code c
    join partnership_agreement a on a.id = c.agreement_id
    join partnership_claim claim on claim.id = c.claim_id
    join partnership_entitlement e on e.id = claim.entitlement_id
    left join promotion p on p.code = c.code and p.deleted_at is null and p.metadata->>'discount_code_id' = c.id
    left join promotion_application_method method on method.promotion_id = p.id and method.deleted_at is null
    left join promotion_campaign campaign on campaign.id = p.campaign_id and campaign.deleted_at is null
   where c.released_at is null`;

/** Of a code as above: its promotion is not as it should be. */
export const CODE_DIFFERS = "is_due <> is_on or (found_id is not null and (terms_differ or dates_differ))";

export interface CodeState {
  id: string;
  agreement_id: string;
  claim_id: string;
  code: string;
  percent: number;
  uses: number | null;
  promotion_id: string | null;
  claim_state: string;
  starts_at: Date;
  ends_at: Date;
  found_id: string | null;
  campaign_id: string | null;
  is_due: boolean;
  is_on: boolean;
  terms_differ: boolean;
  dates_differ: boolean;
}

/** Codes with something left to do. */
export const UNSETTLED_SQL = `
  select * from (${CODES_SQL}) code
   where (${CODE_DIFFERS}) or (found_id is not null and (promotion_id is distinct from found_id or claim_state = 'confirmed'))`;

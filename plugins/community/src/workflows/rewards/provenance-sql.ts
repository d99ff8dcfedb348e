/**
 * The line of `domain/provenance`, of one currency, as the ledger's rows have it: `income` is what each capture and each
 * payment of a sponsor left to the shop, net of what went back, and `outlay` what each reward was worth that was sent and
 * did not come back, or given to a goal. Each has its place on the line by the posting that came first. What was reversed
 * counts as its reversal says.
 */
const LINE = `
  moved as (
    select split_part(account.code, ':', 1) as pot, coalesce(undone.id, transfer.id) as posted_as,
           coalesce(undone.source_type, transfer.source_type) as source_type,
           coalesce(undone.source_id, transfer.source_id) as source_id,
           coalesce(undone.metadata, transfer.metadata) as metadata, -entry.amount_minor as minor
      from asked
      join ledger.account account on account.code in ('shop:retained:' || asked.currency, 'expense:rewards:' || asked.currency)
      join ledger.entry entry on entry.account_id = account.id
      join ledger.transfer transfer on transfer.id = entry.transfer_id
      left join ledger.transfer undone on undone.id = transfer.reverses
  ),
  earned as (
    select case source_type when 'refund' then 'capture' when 'sponsor_refund' then 'sponsor_payment' else source_type end as type,
           case source_type when 'refund' then metadata->>'captureId' when 'sponsor_refund' then metadata->>'paymentId'
                            else source_id end as id,
           min(posted_as) as posted_as, sum(minor) as minor
      from moved where pot = 'shop' and source_type in ('capture', 'refund', 'sponsor_payment', 'sponsor_refund')
     group by 1, 2
  ),
  income as (
    select type, id, sum(minor) over line - minor as start_minor, sum(minor) over line as end_minor
      from earned where minor > 0 window line as (order by posted_as)
  ),
  spent as (
    select source_type, source_id, max(coalesce(metadata->>'rewardId', source_id)) as reward_id,
           min(posted_as) as posted_as, -sum(minor) as minor
      from moved where source_type in ('reward', 'reward_order') group by 1, 2 having sum(minor) < 0
  ),
  outlay as (
    select source_id, reward_id, sum(minor) over line - minor as start_minor, sum(minor) over line as end_minor
      from spent window line as (order by posted_as)
  )`;

const IN_SIGHT = `income.start_minor < outlay.end_minor and outlay.start_minor < income.end_minor`;

const INCOME = `income.id as income_id, income.start_minor::text as income_start, income.end_minor::text as income_end`;
const OUTLAY = `outlay.source_id as outlay_id, outlay.start_minor::text as outlay_start, outlay.end_minor::text as outlay_end`;

/** What lies beside a reward, and whose money each is: an order's, or that of a sponsor's agreement. */
export const SOURCES_OF_REWARD = `
  with asked as (select ?::text as currency), ${LINE}
  select ${OUTLAY}, ${INCOME}, o.id as order_id, o.display_id, agreement.id as agreement_id, partner.name as partner_name
    from outlay
    left join income on ${IN_SIGHT}
    left join capture on income.type = 'capture' and capture.id = income.id
    left join payment on payment.id = capture.payment_id
    left join order_payment_collection link
      on link.payment_collection_id = payment.payment_collection_id and link.deleted_at is null
    left join "order" o on o.id = link.order_id
    left join partnership_payment paid on income.type = 'sponsor_payment' and paid.id = income.id
    left join partnership_agreement agreement on agreement.id = paid.agreement_id
    left join partnership_partner partner on partner.id = agreement.partner_id
   where outlay.reward_id = ?
   order by income.start_minor`;

const rewardsBeside = (incomes: string) => `
  with asked as (select ?::text as currency), ${LINE}
  select ${INCOME}, ${OUTLAY}, r.id as reward_id, r.state, r.contributor_id, person.name as contributor_name
    from income
    left join outlay on ${IN_SIGHT}
    left join recognition_reward r on r.id = outlay.reward_id
    left join recognition_contributor person on person.id = r.contributor_id
   where ${incomes}
   order by income.start_minor, outlay.start_minor`;

/** The rewards that lie beside the money of an order. */
export const REWARDS_OF_ORDER = rewardsBeside(`income.type = 'capture' and income.id in (
  select capture.id from order_payment_collection link
    join payment on payment.payment_collection_id = link.payment_collection_id
    join capture on capture.payment_id = payment.id
   where link.order_id = ? and link.deleted_at is null)`);

/** The same of all that was paid for a sponsor's agreement. */
export const REWARDS_OF_AGREEMENT = rewardsBeside(`income.type = 'sponsor_payment' and income.id in (
  select id from partnership_payment where agreement_id = ?)`);

/**
 * What a pledge has been paid, and what others gave while it was valid, as the ledger says. A refund takes back from the
 * day of its capture, whenever it came. Payments that were reversed have not been made.
 */
export const PLEDGE_MONEY = `
  with pledge as (
    select p.*, account.id as account_id
      from impact_pledge p
      left join ledger.account account on account.code = 'goal:' || p.goal_id || ':' || p.currency_code
     where p.id = any(?)
  ),
  paid as (
    select payment.pledge_id, payment.id, -sum(entry.amount_minor) as minor
      from pledge
      join impact_pledge_payment payment on payment.pledge_id = pledge.id
      join ledger.transfer transfer on transfer.source_type = 'pledge_payment' and transfer.source_id = payment.id
      join ledger.entry entry on entry.transfer_id = transfer.id and entry.account_id = pledge.account_id
     where not exists (select 1 from ledger.transfer undoing where undoing.reverses = transfer.id)
     group by 1, 2
  ),
  given as (
    select pledge.id as pledge_id, -sum(entry.amount_minor) as minor
      from pledge
      join ledger.entry entry on entry.account_id = pledge.account_id
      join ledger.transfer transfer on transfer.id = entry.transfer_id
      left join ledger.transfer gift on transfer.source_type = 'refund' and gift.source_type = 'capture'
                                    and gift.source_id = transfer.metadata->>'captureId' and gift.kind = 'allocation'
     where transfer.source_type in ('capture', 'refund')
       and coalesce(gift.occurred_at, transfer.occurred_at) >= pledge.valid_from
       and (pledge.valid_to is null or coalesce(gift.occurred_at, transfer.occurred_at) < pledge.valid_to)
     group by 1
  )
  select pledge.id,
         coalesce((select sum(minor) from paid where paid.pledge_id = pledge.id), 0)::text as paid_minor,
         coalesce((select minor from given where given.pledge_id = pledge.id), 0)::text as given_minor,
         array(select paid.id from paid where paid.pledge_id = pledge.id) as posted_ids
    from pledge`;

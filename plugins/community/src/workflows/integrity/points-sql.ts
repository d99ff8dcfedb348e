/**
 * Points of contributions, and of addresses that turned out to be somebody else's, beside what the ledger was told of them;
 * what has just been recorded is about to be posted. Standing alone is looked at: one transfer moves both.
 */
export function unpostedPoints(patienceSeconds: number): string {
  return `
  with meant as (
    select 'contribution' as source_type, id::text as source_id, 'points' as kind, given_to as holder,
           points::bigint as points, recorded_at as at
      from recognition_contribution where state in ('accepted', 'undone') and points > 0
    union all
    select 'contribution', id::text, 'points_undone', taken_from, -points, judged_at
      from recognition_contribution where state = 'undone' and points > 0
    union all
    select 'identity_move', id::text, 'points_moved', to_id, points, moved_at
      from recognition_identity_move where points > 0
  ),
  posted as (
    select t.source_type, t.source_id, t.kind, max(split_part(leg.account, ':', 2)) as holder,
           -sum(leg.amount_minor) as points, count(*) as times
      from ledger.posted_source t join ledger.posted_leg leg using (transfer_id)
     where t.source_type in ('contribution', 'identity_move') and leg.account like 'contributor:%:points_standing'
       and (t.kind <> 'points_moved' or leg.amount_minor < 0)
     group by 1, 2, 3
  )
  select case when posted.source_id is null then 'not_posted'
              when meant.source_id is null then 'posted_without_source'
              when posted.times > 1 then 'posted_several_times'
              else 'posted_differs' end as reason,
         source_type, source_id, coalesce(meant.holder, posted.holder) as contributor_id,
         coalesce(meant.points, 0) as expected, coalesce(posted.points, 0) as found
    from meant full join posted using (source_type, source_id, kind)
   where (meant.points is distinct from posted.points or meant.holder is distinct from posted.holder or posted.times > 1)
     and (posted.source_id is not null or meant.at < now() - interval '${patienceSeconds} seconds')`;
}

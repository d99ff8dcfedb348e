import type { OwnRecognitionAnswer } from "../../types/reports";
import type { Connection } from "../database/connection";

type Person = Omit<OwnRecognitionAnswer["people"][number], "spendable" | "expiring">;

const PEOPLE = `
  select person.id, person.name, person.is_listed, coalesce(score.points, 0)::text as points,
         coalesce(score.contributions, 0)::int as contributions
    from recognition_contributor person
    left join recognition_score score
      on score.contributor_id = person.id and score.period = 'all' and score.board = 'all'
   where person.erased_at is null and person.id in (
     select reward.contributor_id from recognition_reward_order made
       join recognition_reward reward on reward.id = made.reward_id
       join "order" o on o.id = made.order_id where o.customer_id = ?
     union
     select c.contributor_id from recognition_report report
       join recognition_contribution c on c.id = report.contribution_id where report.customer_id = ?)
   order by lower(person.name), person.id`;

/** As whom an account is known. An address alone ties none to a person: what a link or a reviewer confirmed does. */
export async function peopleOfAccount(on: Connection, customerId: string): Promise<Person[]> {
  return (await on.raw<Person>(PEOPLE, [customerId, customerId])).rows;
}

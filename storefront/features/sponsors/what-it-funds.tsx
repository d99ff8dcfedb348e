import { GoalProgress } from "~/components/goal-progress";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import type { ProgramProps } from "./program";

/** Goals with what was given and delivered, as the books have it; and where the profit goes. */
export function WhatItFunds({ program: { handle, goals, profit }, words }: ProgramProps) {
  const { language } = useShop();
  const id = `${handle}-funds`;
  return (
    <section className="mt-16" aria-labelledby={id}>
      <h3 id={id} className="heading-2">
        {words.funds}
      </h3>
      <p className="mt-2 max-w-2xl text-quiet">{goals.length > 0 ? words.fundsLead : words.noGoals}</p>
      <div className="funds mt-6">
        {goals.map(({ card, rules }) => (
          <div key={card.slug} className="card relative grid content-start gap-4 p-6">
            <p className={`goal-state goal-${card.state}`}>{card.stateName}</p>
            <div>
              <h4 className="heading-3">
                <Link to={urls.goal(language, card.slug)} className="goal-link">
                  {card.title}
                </Link>
              </h4>
              <p className="mt-2 text-sm text-quiet">{card.summary}</p>
            </div>
            <GoalProgress goal={card} />
            <ul className="text-sm">
              {rules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
            <p className="text-sm">
              <strong>{card.given}</strong>
              {card.deadline && <span className="text-quiet"> · {card.deadline}</span>}
            </p>
          </div>
        ))}
        {profit && (
          <div className="profit">
            <h4 className="heading-3">{words.profit}</h4>
            <p className="mt-2 whitespace-pre-line">{profit}</p>
            <p className="mt-4">
              <Link to={urls.books(language)} className="text-link">
                {words.books}
              </Link>
            </p>
          </div>
        )}
      </div>
    </section>
  );
}

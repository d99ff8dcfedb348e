import { Breadcrumbs } from "~/components/breadcrumbs";
import { GoalProgress } from "~/components/goal-progress";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import { Deliveries } from "./deliveries";
import type { GoalView } from "./load-goal.server";

export function GoalPage({ view }: { view: GoalView }) {
  const { language } = useShop();
  const { words, goal, substitute, figures, rules, sources, pledges, history } = view;
  return (
    <div className="page-width py-8 md:py-12">
      <Breadcrumbs crumbs={[{ label: words.title, to: urls.impact(language) }, { label: goal.title }]} />
      <header className="mt-6 grid gap-x-16 gap-y-8 lg:grid-cols-[3fr_2fr] lg:items-start">
        <div className="grid content-start gap-4">
          <p className={`goal-state goal-${goal.state}`}>{goal.stateName}</p>
          <h1 className="heading-1">{goal.title}</h1>
          <p className="text-xl leading-relaxed text-quiet">{goal.summary}</p>
          {substitute && (
            <p className="notice">
              <span>
                {words.replacedBy}{" "}
                <Link to={urls.goal(language, substitute.slug)} className="text-link">
                  {substitute.title}
                </Link>
              </span>
            </p>
          )}
        </div>
        <div className="card grid content-start gap-4 p-6">
          <GoalProgress goal={goal} />
          <p className="text-sm">
            <strong>{goal.given}</strong>
            {goal.deadline && <span className="text-quiet"> · {goal.deadline}</span>}
          </p>
        </div>
      </header>
      <div className="mt-14 grid items-start gap-x-16 gap-y-14 lg:grid-cols-[3fr_2fr]">
        <div className="grid gap-14">
          <Deliveries view={view} />
          <section aria-labelledby="history">
            <h2 id="history" className="heading-2">
              {words.history}
            </h2>
            <ol className="history mt-5">
              {history.map(({ at, date, state, reason, consent }) => (
                <li key={at}>
                  <p>
                    <strong>{state}</strong>{" "}
                    <time dateTime={at} className="text-sm text-quiet">
                      {date}
                    </time>
                  </p>
                  {reason && <p className="mt-1 text-quiet">{reason}</p>}
                  {consent && (
                    <p className="mt-1 text-quiet">
                      {words.consent}: {consent}
                    </p>
                  )}
                </li>
              ))}
            </ol>
          </section>
        </div>
        <div className="grid gap-10">
          <section aria-labelledby="rules">
            <h2 id="rules" className="heading-3">
              {words.rules}
            </h2>
            {rules.length === 0 && <p className="mt-3 text-quiet">{words.noRules}</p>}
            <ul className="mt-3 grid gap-3">
              {rules.map(({ key, text, dates, isOver, to }) => (
                <li key={key} className={isOver ? "text-quiet" : undefined}>
                  {text}
                  <span className="block text-sm text-quiet">{dates}</span>
                  {to && (
                    <Link to={to} className="text-link text-sm">
                      {words.give}
                    </Link>
                  )}
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="sources">
            <h2 id="sources" className="heading-3">
              {words.sources}
            </h2>
            {sources.length === 0 && <p className="mt-3 text-quiet">{words.noSources}</p>}
            <dl className="figure-list mt-3">
              {sources.map(({ key, name, goalSlug, to, amount }) => (
                <div key={key} className="contents">
                  <dt>
                    {goalSlug || to ? (
                      <Link to={goalSlug ? urls.goal(language, goalSlug) : (to ?? "")} className="text-link">
                        {name}
                      </Link>
                    ) : (
                      name
                    )}
                  </dt>
                  <dd>{amount}</dd>
                </div>
              ))}
            </dl>
          </section>
          {pledges.length > 0 && (
            <section aria-labelledby="matching">
              <h2 id="matching" className="heading-3">
                {words.matching}
              </h2>
              <ul className="mt-3 grid gap-3">
                {pledges.map(({ id, text, paid }) => (
                  <li key={id}>
                    {text}
                    <span className="block text-sm text-quiet">{paid}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {figures.length > 0 && (
            <section aria-labelledby="money">
              <h2 id="money" className="heading-3">
                {words.money}
              </h2>
              <dl className="figure-list mt-3">
                {figures.map(({ key, label, amount }) => (
                  <div key={key} className="contents">
                    <dt className="text-quiet">{label}</dt>
                    <dd>{amount}</dd>
                  </div>
                ))}
              </dl>
            </section>
          )}
          <aside className="card grid gap-3 p-6">
            <p className="text-sm text-quiet">{words.booksLead}</p>
            <Link to={urls.books(language)} className="button">
              {words.books}
            </Link>
          </aside>
        </div>
      </div>
    </div>
  );
}

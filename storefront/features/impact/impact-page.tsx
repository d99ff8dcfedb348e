import { GoalProgress } from "~/components/goal-progress";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import { FlowChart } from "./flow-chart";
import type { ImpactView } from "./load-impact.server";
import { PostingList } from "./posting-list";

export function ImpactPage({ view }: { view: ImpactView }) {
  const { language } = useShop();
  const { words, goals, latest } = view;
  return (
    <div className="page-width py-8 md:py-14">
      <header className="max-w-3xl">
        <h1 className="heading-1">{words.title}</h1>
        <p className="mt-5 text-xl leading-relaxed text-quiet">{words.lead}</p>
      </header>
      <section className="mt-12" aria-labelledby="goals">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h2 id="goals" className="heading-2">
            {words.goals}
          </h2>
          <Link to={urls.sponsors(language)} className="text-link">
            {words.sponsor}
          </Link>
        </div>
        {goals.length === 0 && <p className="mt-4 text-quiet">{words.noGoals}</p>}
        <ul className="mt-6 grid gap-5 md:grid-cols-2 xl:grid-cols-3">
          {goals.map((goal) => (
            <li key={goal.slug} className="card relative grid content-start gap-4 p-6">
              <p className={`goal-state goal-${goal.state}`}>{goal.stateName}</p>
              <div>
                <h3 className="heading-3">
                  <Link to={urls.goal(language, goal.slug)} className="goal-link">
                    {goal.title}
                  </Link>
                </h3>
                <p className="mt-2 text-sm text-quiet">{goal.summary}</p>
              </div>
              <GoalProgress goal={goal} />
              <p className="text-sm">
                <strong>{goal.given}</strong>
                {goal.deadline && <span className="text-quiet"> · {goal.deadline}</span>}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <Flow view={view} />
      <section className="mt-16 grid items-start gap-10 lg:grid-cols-[1fr_20rem]" aria-labelledby="latest">
        <div>
          <h2 id="latest" className="heading-2">
            {words.latest}
          </h2>
          <div className="mt-5">
            {latest.length > 0 ? (
              <PostingList postings={latest} />
            ) : (
              <p className="text-quiet">{words.latestNothing}</p>
            )}
          </div>
        </div>
        <aside className="card grid gap-3 p-6">
          <h2 className="heading-3">{words.books}</h2>
          <p className="text-sm text-quiet">{words.booksLead}</p>
          <Link to={urls.books(language)} className="button button-primary mt-2">
            {words.books}
          </Link>
        </aside>
      </section>
    </div>
  );
}

function Flow({ view: { words, flow, currency, currencies } }: { view: ImpactView }) {
  const { language } = useShop();
  return (
    <section className="mt-16" aria-labelledby="flow">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="max-w-2xl">
          <h2 id="flow" className="heading-2">
            {words.flow}
          </h2>
          <p className="mt-2 text-quiet">{words.flowLead}</p>
        </div>
        {currencies.length > 1 && (
          <nav aria-label={words.inCurrency} className="flex flex-wrap gap-2">
            {currencies.map((code) => (
              <Link
                key={code}
                to={urls.impact(language, { currency: code })}
                preventScrollReset
                className="chip"
                aria-current={code === currency ? "true" : undefined}
              >
                {code.toUpperCase()}
              </Link>
            ))}
          </nav>
        )}
      </div>
      {flow ? (
        <figure className="card mt-6 p-5 md:p-8">
          <FlowChart chart={flow.wide} title={words.flow} description={flow.description} className="flow-wide" />
          <FlowChart chart={flow.narrow} title={words.flow} description={flow.description} className="flow-narrow" />
          <figcaption className="sr-only">{flow.description}</figcaption>
          <details className="mt-6">
            <summary className="text-link inline-block py-1">{words.asTable}</summary>
            <div className="mt-3 overflow-x-auto">
              <table className="books-table">
                <caption className="sr-only">{words.flow}</caption>
                <thead>
                  <tr>
                    <th scope="col">{words.from}</th>
                    <th scope="col">{words.to}</th>
                    <th scope="col" className="number">
                      {words.amount}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {flow.rows.map(({ key, from, to, amount }) => (
                    <tr key={key}>
                      <td>{from}</td>
                      <td>{to}</td>
                      <td className="number">{amount}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        </figure>
      ) : (
        <p className="card mt-6 p-6 text-quiet">{words.flowNothing}</p>
      )}
    </section>
  );
}

import { Breadcrumbs } from "~/components/breadcrumbs";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import type { PostingView } from "./load-posting.server";

export function PostingPage({ view }: { view: PostingView }) {
  const { language } = useShop();
  const { words, title, facts, reverses, legs, proof } = view;
  return (
    <div className="page-width py-8 md:py-12">
      <Breadcrumbs
        crumbs={[
          { label: words.impact, to: urls.impact(language) },
          { label: words.books, to: urls.books(language) },
          { label: title },
        ]}
      />
      <h1 className="heading-1 mt-6">{title}</h1>
      <dl className="posting-facts mt-8">
        {facts.map(({ key, label, text, at }) => (
          <div key={key}>
            <dt className="text-sm text-quiet">{label}</dt>
            <dd>{at ? <time dateTime={at}>{text}</time> : text}</dd>
          </div>
        ))}
        {reverses && (
          <div>
            <dt className="text-sm text-quiet">{words.reverses}</dt>
            <dd>
              <Link to={urls.posting(language, reverses)} className="text-link">
                {reverses}
              </Link>
            </dd>
          </div>
        )}
      </dl>
      <section className="mt-12" aria-labelledby="legs">
        <h2 id="legs" className="heading-2">
          {words.legs}
        </h2>
        <p className="mt-2 text-quiet">{words.legsLead}</p>
        <div className="card mt-5 overflow-x-auto p-5 md:p-7">
          <table className="books-table">
            <caption className="sr-only">{words.legs}</caption>
            <thead>
              <tr>
                <th scope="col">{words.account}</th>
                <th scope="col" className="number">
                  {words.debit}
                </th>
                <th scope="col" className="number">
                  {words.credit}
                </th>
              </tr>
            </thead>
            <tbody>
              {legs.map(({ account, name, debit, credit }) => (
                <tr key={account}>
                  <th scope="row" className="font-normal">
                    {name}
                    <span className="fingerprint block text-quiet">{account}</span>
                  </th>
                  <td className="number">{debit}</td>
                  <td className="number">{credit}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section className="mt-12 max-w-3xl" aria-labelledby="proof">
        <h2 id="proof" className="heading-2">
          {words.proof}
        </h2>
        {proof ? (
          <>
            <p className="mt-2 text-quiet">{proof.lead}</p>
            <dl className="mt-5 grid gap-4">
              <div>
                <dt className="label">{words.hash}</dt>
                <dd className="fingerprint">{proof.seal}</dd>
              </div>
              <div>
                <dt className="label">{words.root}</dt>
                <dd className="fingerprint">{proof.root}</dd>
              </div>
              {proof.path.length > 0 && (
                <div>
                  <dt className="label">{words.proofPath}</dt>
                  <dd>
                    <ol className="grid gap-1.5">
                      {proof.path.map(({ side, hash }) => (
                        <li key={hash} className="fingerprint">
                          {side === "left" ? "← " : "→ "}
                          {hash}
                        </li>
                      ))}
                    </ol>
                  </dd>
                </div>
              )}
            </dl>
          </>
        ) : (
          <p className="mt-2 text-quiet">{words.noProof}</p>
        )}
        <p className="mt-6">
          <Link to={urls.books(language)} className="text-link">
            {words.books}
          </Link>
        </p>
      </section>
    </div>
  );
}

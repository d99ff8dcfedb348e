import { Breadcrumbs } from "~/components/breadcrumbs";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import type { BooksView } from "./load-books.server";
import { PostingList } from "./posting-list";

const COMMAND = "node ledger.mjs verify books.ndjson";

export function BooksPage({ view }: { view: BooksView }) {
  const { language } = useShop();
  const { words, postings, olderPostings, postingsBefore, sealsBefore } = view;
  return (
    <div className="page-width py-8 md:py-12">
      <Breadcrumbs crumbs={[{ label: words.impact, to: urls.impact(language) }, { label: words.title }]} />
      <header className="mt-6 max-w-3xl">
        <h1 className="heading-1">{words.title}</h1>
        <p className="mt-5 text-xl leading-relaxed text-quiet">{words.intro}</p>
      </header>
      <ol className="mt-10 grid gap-5 lg:grid-cols-3">
        {words.steps.map(({ title, text }, at) => (
          <li key={title} className="card grid content-start gap-3 p-6">
            <h2 className="heading-3 flex items-center gap-3">
              <span className="step-number" aria-hidden="true">
                {at + 1}
              </span>
              {title}
            </h2>
            <p className="text-quiet">{text}</p>
            {at === 0 && (
              <a href={urls.booksFile(language, "books.ndjson")} download className="button button-primary mt-2">
                {words.download}
              </a>
            )}
            {at === 1 && (
              <a href={urls.booksFile(language, "ledger.mjs")} download className="button button-primary mt-2">
                {words.downloadVerifier}
              </a>
            )}
            {at === 2 && (
              <figure>
                <figcaption className="label">{words.command}</figcaption>
                <pre className="command">
                  <code>{COMMAND}</code>
                </pre>
              </figure>
            )}
          </li>
        ))}
      </ol>
      <section className="mt-14" aria-labelledby="proves">
        <h2 id="proves" className="heading-2">
          {words.promisesTitle}
        </h2>
        <ul className="mt-5 grid gap-6 md:grid-cols-3">
          {words.promises.map(({ title, text }) => (
            <li key={title}>
              <h3 className="heading-3">{title}</h3>
              <p className="mt-2 text-quiet">{text}</p>
            </li>
          ))}
        </ul>
      </section>
      <Seals view={view} />
      <section className="mt-14" aria-labelledby="postings">
        <h2 id="postings" className="heading-2">
          {words.postings}
        </h2>
        <div className="mt-5">
          {postings.length > 0 ? (
            <PostingList postings={postings} />
          ) : (
            <p className="text-quiet">{words.latestNothing}</p>
          )}
        </div>
        <Turning
          words={words}
          newest={postingsBefore && urls.books(language, { seals: sealsBefore })}
          older={olderPostings && urls.books(language, { before: olderPostings, seals: sealsBefore })}
        />
      </section>
    </div>
  );
}

function Seals({ view: { words, seals, olderSeals, sealsBefore, postingsBefore } }: { view: BooksView }) {
  const { language } = useShop();
  return (
    <section className="mt-14" aria-labelledby="seals">
      <h2 id="seals" className="heading-2">
        {words.seals}
      </h2>
      <p className="mt-2 text-quiet">{seals.length > 0 ? words.sealsLead : words.noSeals}</p>
      <ol className="mt-5 grid gap-4">
        {seals.map(({ number, at, closed, transfers, root, hash }) => (
          <li key={number} className="card p-5">
            <dl className="seal">
              <div>
                <dt>{words.number}</dt>
                <dd>{number}</dd>
              </div>
              <div>
                <dt>{words.closed}</dt>
                <dd>
                  <time dateTime={at}>{closed}</time>
                </dd>
              </div>
              <div>
                <dt>{words.transfers}</dt>
                <dd>{transfers}</dd>
              </div>
              <div className="seal-hash">
                <dt>{words.hash}</dt>
                <dd className="fingerprint">{hash}</dd>
              </div>
              <div className="seal-hash">
                <dt>{words.root}</dt>
                <dd className="fingerprint">{root}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ol>
      <Turning
        words={words}
        newest={sealsBefore && urls.books(language, { before: postingsBefore })}
        older={olderSeals && urls.books(language, { before: postingsBefore, seals: olderSeals })}
      />
    </section>
  );
}

interface TurningProps {
  words: Pick<BooksView["words"], "newest" | "older">;
  /** Missing on the newest page. */
  newest: string | undefined;
  /** Missing on the last. */
  older: string | undefined;
}

function Turning({ words, newest, older }: TurningProps) {
  return (
    <p className="mt-5 flex flex-wrap gap-3">
      {newest && (
        <Link to={newest} preventScrollReset className="button">
          {words.newest}
        </Link>
      )}
      {older && (
        <Link to={older} preventScrollReset className="button">
          {words.older}
        </Link>
      )}
    </p>
  );
}

import { BrandMark } from "~/components/brand-mark";
import { Thumbnail } from "~/components/buying/thumbnail";
import { Link } from "~/components/link";
import { Picture } from "~/components/picture";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import { CopyAddress } from "./copy-address";
import type { ThanksView } from "./load-thanks.server";

/** What somebody shows of what they were thanked with: whom, for what, with what; and how to take part. */
export function ThanksPage({ view }: { view: ThanksView }) {
  const { words, address } = view;
  return (
    <article className="page-width py-8 md:py-12">
      <Card view={view} />
      <div className="mt-12 grid items-start gap-x-16 gap-y-12 lg:grid-cols-2">
        <Work view={view} />
        {view.isGiven ? <Gift view={view} /> : <Things view={view} />}
      </div>
      <section className="mt-12 max-w-3xl" aria-labelledby="share">
        <h2 id="share" className="heading-3">
          {words.share}
        </h2>
        <p className="mt-2 text-quiet">{words.shareText}</p>
        <CopyAddress address={address} words={words} />
        <p className="mt-3 text-sm text-quiet">{words.owner}</p>
      </section>
      <Invitation view={view} />
    </article>
  );
}

function Card({ view: { heading, program, message, at, date, items } }: { view: ThanksView }) {
  const picture = items.find((item) => item.picture)?.picture;
  return (
    <div className="edition-band">
      <div className="grid place-items-center overflow-hidden rounded-3xl">
        {picture ? (
          <Picture picture={picture} sizes="(min-width: 48rem) 36vw, 90vw" maxWidth={800} isFirst isDecoration />
        ) : (
          <BrandMark className="my-8 size-32" />
        )}
      </div>
      <header className="flex min-w-0 flex-col items-start justify-center gap-4">
        {program && <p className="eyebrow text-ochre">{program}</p>}
        <h1 className="heading-1 wrap-anywhere" dir="auto">
          {heading}
        </h1>
        {message && (
          <blockquote
            className="border-s-4 border-ochre ps-5 text-xl leading-relaxed whitespace-pre-line wrap-anywhere"
            dir="auto"
          >
            {message}
          </blockquote>
        )}
        <p className="text-sm opacity-85">
          <time dateTime={at}>{date}</time>
        </p>
      </header>
    </div>
  );
}

function Work({ view: { words, contributions } }: { view: ThanksView }) {
  if (contributions.length === 0) return null;
  return (
    <section aria-labelledby="work">
      <h2 id="work" className="heading-2">
        {words.work}
      </h2>
      <ol className="mt-4 divide-y divide-line border-y border-line">
        {contributions.map(({ key, title, link, at, date }) => (
          <li key={key} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3">
            <span className="min-w-0 wrap-anywhere" dir="auto">
              {link ? (
                <a href={link} rel="nofollow noopener noreferrer" className="text-link">
                  {title}
                </a>
              ) : (
                title
              )}
            </span>
            <time dateTime={at} className="text-sm text-quiet">
              {date}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Things({ view: { words, items } }: { view: ThanksView }) {
  return (
    <section aria-labelledby="things">
      <h2 id="things" className="heading-2">
        {words.got}
      </h2>
      <ul className="mt-4 grid gap-4">
        {items.map(({ key, title, quantity, picture, path }) => (
          <li key={key} className="flex items-center gap-4">
            <Thumbnail picture={picture} />
            <p className="min-w-0">
              <span className="heading-3 block">
                {title} <span className="text-quiet">× {quantity}</span>
              </span>
              {path && (
                <Link to={path} className="text-link inline-flex min-h-10 items-center text-sm">
                  {words.toShop}
                  <span className="sr-only"> {title}</span>
                </Link>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Gift({ view: { words, goal } }: { view: ThanksView }) {
  return (
    <section aria-labelledby="gift">
      <h2 id="gift" className="heading-2">
        {words.given}
      </h2>
      <p className="mt-4">{goal ? goal.text : words.givenAway}</p>
      {goal && (
        <p className="mt-4">
          <Link to={goal.path} className="button">
            {words.toGoal}
          </Link>
        </p>
      )}
    </section>
  );
}

function Invitation({ view: { words, person } }: { view: ThanksView }) {
  const { language } = useShop();
  return (
    <section className="thanks-card mt-14" aria-labelledby="invitation">
      <h2 id="invitation" className="heading-2">
        {words.inviteTitle}
      </h2>
      <p className="mt-3 max-w-2xl">{words.invite}</p>
      <p className="mt-5 flex flex-wrap gap-3">
        <Link to={urls.contributors(language)} className="button button-primary">
          {words.toContributors}
        </Link>
        {person && (
          <Link to={person.path} className="button">
            {person.text}
          </Link>
        )}
        <Link to={urls.catalogue(language)} className="button">
          {words.toCatalogue}
        </Link>
      </p>
    </section>
  );
}

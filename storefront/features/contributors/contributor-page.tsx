import { Breadcrumbs } from "~/components/breadcrumbs";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import type { ContributorView } from "./load-contributor.server";
import { Places } from "./places";

export function ContributorPage({ view }: { view: ContributorView }) {
  const { language } = useShop();
  const { words, id, name, group, place, pointsText, nearest, contributions, more, badge } = view;
  return (
    <div className="page-width py-8 md:py-12">
      <Breadcrumbs crumbs={[{ label: words.title, to: urls.contributors(language) }, { label: name }]} />
      <header className="mt-6 max-w-3xl">
        <h1 className="heading-1 break-words">{name}</h1>
        <p className="mt-4 text-xl text-quiet">{place ? `${place} · ${pointsText}` : words.noPlace}</p>
        {group && (
          <p className="mt-2">
            <span className="text-quiet">{words.belongsTo}</span>{" "}
            <Link to={group.to} className="text-link">
              {group.name}
            </Link>
          </p>
        )}
      </header>
      {nearest.length > 0 && (
        <section className="mt-10 max-w-3xl" aria-labelledby="among">
          <h2 id="among" className="heading-2">
            {words.among}
          </h2>
          <Places places={nearest} words={words} caption={words.among} own={id} />
        </section>
      )}
      <section className="mt-12 max-w-3xl" aria-labelledby="work">
        <h2 id="work" className="heading-2">
          {words.work}
        </h2>
        {contributions.length === 0 && <p className="mt-4 text-quiet">{words.noWork}</p>}
        {more && <p className="mt-2 text-sm text-quiet">{more}</p>}
        <ol className="mt-5 divide-y divide-line border-y border-line">
          {contributions.map((act) => (
            <li key={act.id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3">
              <span className="min-w-0 break-words">
                {act.link ? (
                  <a href={act.link} rel="nofollow noopener" className="text-link">
                    {act.title}
                  </a>
                ) : (
                  act.title
                )}
                <span className="block text-sm text-quiet">
                  {act.kind} · <time dateTime={act.at}>{act.date}</time>
                </span>
              </span>
              <span className="text-sm tabular-nums">{act.points}</span>
            </li>
          ))}
        </ol>
      </section>
      {badge && (
        <section className="mt-12 max-w-3xl" aria-labelledby="badge">
          <h2 id="badge" className="heading-2">
            {words.badge}
          </h2>
          <p className="mt-2 text-quiet">{words.badgeText}</p>
          <img src={badge.src} alt={badge.alt} width={badge.width} height={32} className="mt-4" />
          <pre className="command mt-4">
            <code>{badge.code}</code>
          </pre>
        </section>
      )}
    </div>
  );
}

import { Link } from "~/components/link";
import { GroupPlaces } from "./group-places";
import type { BoardView } from "./load-board.server";
import { Places } from "./places";

export function BoardPage({ view }: { view: BoardView }) {
  const { words, places, periods, kinds, groups, groupPlaces, first, next } = view;
  return (
    <div className="page-width py-8 md:py-14">
      <header className="max-w-3xl">
        <h1 className="heading-1">{words.title}</h1>
        <p className="mt-5 text-xl leading-relaxed text-quiet">{words.lead}</p>
      </header>
      <div className="mt-10 grid gap-4">
        <Choices label={words.periods} choices={periods} />
        <Choices label={words.kinds} choices={kinds} />
        {groups.length > 0 && <Choices label={words.groups} choices={groups} />}
      </div>
      {places.length === 0 ? (
        <div className="card mt-8 p-8 text-center">
          <h2 className="heading-3">{words.nobody}</h2>
          <p className="mt-2 text-quiet">{words.nobodyText}</p>
        </div>
      ) : (
        <Places places={places} words={words} caption={words.title} />
      )}
      {(first || next) && (
        <nav className="mt-6 flex flex-wrap gap-3" aria-label={words.title}>
          {first && (
            <Link to={first} className="button">
              {words.first}
            </Link>
          )}
          {next && (
            <Link to={next} className="button">
              {words.next}
            </Link>
          )}
        </nav>
      )}
      {groupPlaces.length > 0 && <GroupPlaces places={groupPlaces} words={words} />}
      <section className="mt-16 max-w-3xl" aria-labelledby="how">
        <h2 id="how" className="heading-2">
          {words.howTitle}
        </h2>
        <ul className="mt-5 list-disc space-y-2 pl-5 text-quiet">
          {words.how.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          <li>{words.privacy}</li>
        </ul>
      </section>
    </div>
  );
}

function Choices({ label, choices }: { label: string; choices: BoardView["kinds"] }) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-2">
      {choices.map(({ to, label: name, isShown }) => (
        <Link key={to} to={to} preventScrollReset className="chip" aria-current={isShown ? "true" : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}

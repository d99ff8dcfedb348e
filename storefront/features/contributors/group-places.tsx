import { Link } from "~/components/link";
import type { BoardView } from "./load-board.server";

interface Props {
  places: BoardView["groupPlaces"];
  words: BoardView["words"];
}

/** The groups among themselves; each leads to the board of its people. */
export function GroupPlaces({ places, words }: Props) {
  return (
    <section className="mt-16 max-w-3xl" aria-labelledby="groups">
      <h2 id="groups" className="heading-2">
        {words.groupsTitle}
      </h2>
      <p className="mt-2 text-quiet">{words.groupsText}</p>
      <div className="card mt-6 overflow-x-auto p-4 md:p-7">
        <table className="books-table">
          <caption className="sr-only">{words.groupsTitle}</caption>
          <thead>
            <tr>
              <th scope="col" className="w-14 md:w-20">
                {words.rank}
              </th>
              <th scope="col">{words.group}</th>
              <th scope="col" className="number">
                {words.points}
              </th>
              <th scope="col" className="number">
                {words.people}
              </th>
            </tr>
          </thead>
          <tbody>
            {places.map(({ handle, to, name, rank, points, people, isShown }) => (
              <tr key={handle} aria-current={isShown ? "true" : undefined}>
                <td className="tabular-nums">{rank}</td>
                <th scope="row" className="font-normal">
                  <Link to={to} className="text-link">
                    {name}
                  </Link>
                </th>
                <td className="number">{points}</td>
                <td className="number">{people}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

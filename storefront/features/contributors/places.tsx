import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import type { PlaceView } from "./load-board.server";

interface Props {
  places: PlaceView[];
  words: { rank: string; name: string; points: string; contributions: string };
  caption: string;
  /** Whose place it is about. */
  own?: string;
}

export function Places({ places, words, caption, own }: Props) {
  const { language } = useShop();
  return (
    <div className="card mt-6 overflow-x-auto p-4 md:p-7">
      <table className="books-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-14 md:w-20">
              {words.rank}
            </th>
            <th scope="col">{words.name}</th>
            <th scope="col" className="number">
              {words.points}
            </th>
            <th scope="col" className="number">
              {words.contributions}
            </th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ id, rank, name, points, contributions }) => (
            <tr key={id} aria-current={id === own ? "true" : undefined}>
              <td className="tabular-nums">{rank}</td>
              <th scope="row" className={id === own ? "" : "font-normal"}>
                {id === own ? (
                  name
                ) : (
                  <Link to={urls.contributor(language, id)} className="text-link">
                    {name}
                  </Link>
                )}
              </th>
              <td className="number">{points}</td>
              <td className="number">{contributions}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

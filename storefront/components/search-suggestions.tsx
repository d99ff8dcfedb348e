import { useEffect, useState } from "react";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import { Link } from "./link";

interface Suggestion {
  handle: string;
  title: string;
  price: string;
  file?: string;
}

const pauseMs = 120;

/** Hits while one types. Loaded with the first letter; whoever has no scripts presses Enter and gets the same, as a page. */
export default function SearchSuggestions({ query, onChoose }: { query: string; onChoose: () => void }) {
  const { language } = useShop();
  const [hits, setHits] = useState<Suggestion[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      const response = await fetch(urls.suggest(language, query), { signal: controller.signal }).catch(() => undefined);
      if (response?.ok) setHits((await response.json()) as Suggestion[]);
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [language, query]);
  if (hits.length === 0) return null;
  return (
    <ul className="suggestions">
      {hits.map(({ handle, title, price, file }) => (
        <li key={handle}>
          <Link to={urls.product(language, handle)} className="suggestion" onClick={onChoose}>
            {file && <img src={urls.image(96, file, "webp")} width="44" height="44" alt="" />}
            <span className="grow">{title}</span>
            <span className="text-sm text-quiet">{price}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

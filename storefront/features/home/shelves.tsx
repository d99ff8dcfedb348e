import { Link } from "~/components/link";
import { Picture } from "~/components/picture";
import type { Shelf } from "~/lib/catalogue/types";

interface Props {
  id: string;
  title: string;
  shelves: Shelf[];
  addressOf: (handle: string) => string;
}

/** Departments: small pictures with a word each. */
export function Departments({ id, title, shelves, addressOf }: Props) {
  if (shelves.length === 0) return null;
  return (
    <section className="page-width mt-20" aria-labelledby={id}>
      <h2 id={id} className="heading-2">
        {title}
      </h2>
      <ul className="mt-6 grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-6">
        {shelves.map(({ handle, name, picture }) => (
          <li key={handle} className="department">
            {picture && (
              <Picture picture={picture} sizes="(min-width: 64rem) 12rem, 45vw" maxWidth={480} isDecoration />
            )}
            <Link to={addressOf(handle)} className="product-card-link">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Collections: large pictures with a line about each. */
export function Collections({ id, title, shelves, addressOf }: Props) {
  if (shelves.length === 0) return null;
  return (
    <section className="page-width mt-20" aria-labelledby={id}>
      <h2 id={id} className="heading-2">
        {title}
      </h2>
      <ul className="mt-6 grid gap-5 md:grid-cols-3">
        {shelves.map(({ handle, name, description, picture }) => (
          <li key={handle} className="collection">
            {picture && <Picture picture={picture} sizes="(min-width: 48rem) 31vw, 92vw" maxWidth={800} isDecoration />}
            <div className="p-5">
              <h3 className="heading-3">
                <Link to={addressOf(handle)} className="product-card-link">
                  {name}
                </Link>
              </h3>
              <p className="mt-1 text-quiet">{description}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

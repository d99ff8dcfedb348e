import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "~/components/link";
import { ProductCard } from "~/components/product-card";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import { FilterBar } from "./filter-bar";
import type { ListData } from "./load-list.server";
import { Pagination } from "./pagination";

function NothingFound({ list, path }: { list: ListData; path: string }) {
  const { language } = useShop();
  return (
    <div className="grid justify-items-center gap-3 py-20 text-center">
      <h2 className="heading-2">
        <Trans>Nothing like that on our shelves</Trans>
      </h2>
      <p className="max-w-md text-quiet">
        <Trans>Try fewer filters or another word. Chinese and English both work.</Trans>
      </p>
      <Link to={list.isFiltered ? path : urls.catalogue(language)} className="button button-primary mt-2">
        {list.isFiltered ? <Trans>Clear filters</Trans> : <Trans>See everything</Trans>}
      </Link>
    </div>
  );
}

export function ProductList({ list, path }: { list: ListData; path: string }) {
  return (
    <>
      <FilterBar list={list} path={path} />
      <p className="mt-5 text-sm text-quiet" role="status">
        <Plural value={list.total} one="# thing" other="# things" />
      </p>
      {list.total === 0 ? (
        <NothingFound list={list} path={path} />
      ) : (
        <ul className="product-grid mt-4">
          {list.cards.map((card, at) => (
            <li key={card.handle}>
              <ProductCard card={card} isFirst={at < 2} />
            </li>
          ))}
        </ul>
      )}
      <Pagination page={list.page} pages={list.pages} path={path} />
    </>
  );
}

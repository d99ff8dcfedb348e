import { useLingui } from "@lingui/react/macro";
import { PageMeta } from "~/components/page-meta";
import { urls } from "~/config/urls";
import { ListHeading } from "~/features/catalogue/list-heading";
import { loadList } from "~/features/catalogue/load-list.server";
import { ProductList } from "~/features/catalogue/product-list";
import { getCatalogue } from "~/lib/reader/reader.server";
import { useShop } from "~/lib/reader/shop-context";
import type { Route } from "./+types/collection";

export const loader = ({ request, context, params }: Route.LoaderArgs) => {
  const collection = getCatalogue(context).collections.find(({ handle }) => handle === params.handle);
  if (!collection) throw new Response(null, { status: 404 });
  return { collection, list: loadList(request, context, { kind: "collection", handle: collection.handle }) };
};

export default function CollectionPage({ loaderData: { collection, list } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { language } = useShop();
  const path = urls.collection(language, collection.handle);
  const crumbs = [
    { label: t`Home`, to: urls.home(language) },
    { label: t`Everything`, to: urls.catalogue(language) },
    { label: collection.name },
  ];
  return (
    <div className="page-width">
      <PageMeta title={collection.name} description={collection.description} path={path} isHidden={list.isFiltered} />
      <ListHeading crumbs={crumbs} title={collection.name} description={collection.description} />
      <ProductList list={list} path={path} />
    </div>
  );
}

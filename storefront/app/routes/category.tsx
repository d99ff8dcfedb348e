import { useLingui } from "@lingui/react/macro";
import { PageMeta } from "~/components/page-meta";
import { urls } from "~/config/urls";
import { ListHeading } from "~/features/catalogue/list-heading";
import { loadList } from "~/features/catalogue/load-list.server";
import { ProductList } from "~/features/catalogue/product-list";
import { getCatalogue } from "~/lib/reader/reader.server";
import { useShop } from "~/lib/reader/shop-context";
import type { Route } from "./+types/category";

export const loader = ({ request, context, params }: Route.LoaderArgs) => {
  const { categories } = getCatalogue(context);
  const category = categories.find(({ handle }) => handle === params.handle);
  if (!category) throw new Response(null, { status: 404 });
  const parent = categories.find(({ handle }) => handle === category.parentHandle);
  return { category, parent, list: loadList(request, context, { kind: "category", handle: category.handle }) };
};

export default function CategoryPage({ loaderData: { category, parent, list } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { language } = useShop();
  const path = urls.category(language, category.handle);
  const crumbs = [
    { label: t`Home`, to: urls.home(language) },
    { label: t`Everything`, to: urls.catalogue(language) },
    ...(parent ? [{ label: parent.name, to: urls.category(language, parent.handle) }] : []),
    { label: category.name },
  ];
  return (
    <div className="page-width">
      <PageMeta title={category.name} description={category.description} path={path} isHidden={list.isFiltered} />
      <ListHeading crumbs={crumbs} title={category.name} description={category.description} />
      <ProductList list={list} path={path} />
    </div>
  );
}

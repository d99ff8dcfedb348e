import { useLingui } from "@lingui/react/macro";
import { PageMeta } from "~/components/page-meta";
import { urls } from "~/config/urls";
import { ListHeading } from "~/features/catalogue/list-heading";
import { loadList } from "~/features/catalogue/load-list.server";
import { ProductList } from "~/features/catalogue/product-list";
import { useShop } from "~/lib/reader/shop-context";
import type { Route } from "./+types/search";

export const loader = ({ request, context }: Route.LoaderArgs) => loadList(request, context);

export default function Search({ loaderData: list }: Route.ComponentProps) {
  const { t } = useLingui();
  const { language } = useShop();
  const path = urls.search(language);
  const words = list.query.q;
  const title = words ? t`Found for “${words}”` : t`Search`;
  return (
    <div className="page-width">
      <PageMeta title={title} path={path} isHidden />
      <ListHeading crumbs={[{ label: t`Home`, to: urls.home(language) }, { label: t`Search` }]} title={title} />
      <ProductList list={list} path={path} />
    </div>
  );
}

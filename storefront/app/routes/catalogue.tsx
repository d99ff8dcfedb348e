import { useLingui } from "@lingui/react/macro";
import { PageMeta } from "~/components/page-meta";
import { urls } from "~/config/urls";
import { ListHeading } from "~/features/catalogue/list-heading";
import { loadList } from "~/features/catalogue/load-list.server";
import { ProductList } from "~/features/catalogue/product-list";
import { useShop } from "~/lib/reader/shop-context";
import type { Route } from "./+types/catalogue";

export const loader = ({ request, context }: Route.LoaderArgs) => loadList(request, context);

export default function Catalogue({ loaderData: list }: Route.ComponentProps) {
  const { t } = useLingui();
  const { language } = useShop();
  const path = urls.catalogue(language);
  const description = t`Plush elephants, T-shirts, mugs and small things, made for the people who do the work.`;
  return (
    <div className="page-width">
      <PageMeta title={t`Everything`} description={description} path={path} isHidden={list.isFiltered} />
      <ListHeading
        crumbs={[{ label: t`Home`, to: urls.home(language) }, { label: t`Everything` }]}
        title={t`Everything`}
        description={description}
      />
      <ProductList list={list} path={path} />
    </div>
  );
}

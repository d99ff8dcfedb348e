import { useLingui } from "@lingui/react/macro";
import { type ShouldRevalidateFunctionArgs, useSearchParams } from "react-router";
import { Breadcrumbs } from "~/components/breadcrumbs";
import { PageMeta } from "~/components/page-meta";
import { urls } from "~/config/urls";
import { BuyBox } from "~/features/product/buy-box";
import { Details } from "~/features/product/details";
import { Gallery } from "~/features/product/gallery";
import { loadProduct } from "~/features/product/load-product.server";
import { Related } from "~/features/product/related";
import { choiceOf, selectVariant } from "~/lib/catalogue/selection";
import { useShop } from "~/lib/reader/shop-context";
import type { Route } from "./+types/product";

export const loader = ({ context, params }: Route.LoaderArgs) => loadProduct(context, params.handle);

/** All variants are on the page already: choosing another one asks the server nothing. */
export const shouldRevalidate = ({ currentUrl, nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  currentUrl.pathname !== nextUrl.pathname && defaultShouldRevalidate;

export default function ProductPage({ loaderData: { product, taxInclusive, related, jsonLd } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { language } = useShop();
  const [params] = useSearchParams();
  const variant = selectVariant(product, choiceOf(product, params));
  if (!variant) return null;
  const path = urls.product(language, product.handle);
  const crumbs = [
    { label: t`Home`, to: urls.home(language) },
    ...product.categories.slice(0, 1).map(({ name, handle }) => ({ label: name, to: urls.category(language, handle) })),
    { label: product.title },
  ];
  return (
    <div className="page-width pt-6">
      <PageMeta
        title={product.title}
        description={product.seoDescription}
        path={path}
        type="product"
        image={urls.openGraph(language, product.handle)}
        jsonLd={jsonLd}
      />
      <Breadcrumbs crumbs={crumbs} />
      <div className="mt-4 grid grid-cols-1 gap-8 md:grid-cols-2 lg:gap-16">
        <Gallery pictures={product.pictures} shown={variant.pictureIndex} />
        <div className="flex flex-col gap-8">
          <header>
            <h1 className="heading-1 text-balance">{product.title}</h1>
            <p className="mt-2 text-lg text-quiet">{product.subtitle}</p>
          </header>
          <BuyBox product={product} variant={variant} taxInclusive={taxInclusive} />
          <div className="space-y-4 whitespace-pre-line">{product.description}</div>
          <Details product={product} />
        </div>
      </div>
      <Related cards={related} />
    </div>
  );
}

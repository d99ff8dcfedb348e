import { urls } from "~/config/urls";
import { isInStock } from "~/lib/catalogue/filter";
import type { Product } from "~/lib/catalogue/types";
import type { Reader } from "~/lib/reader/reader.server";

/** What search engines show beside a hit: the thing, what each variant costs and whether it can be had. */
export const productJsonLd = (product: Product, { language, region }: Reader, storefrontUrl: string) => {
  const image = product.pictures.slice(0, 3).map(({ file }) => storefrontUrl + urls.image(1080, file, "webp"));
  const offers = product.variants.map((variant) => ({
    "@type": "Offer",
    sku: variant.sku,
    price: variant.priceMajor,
    priceCurrency: region.currencyCode.toUpperCase(),
    availability: `https://schema.org/${isInStock(variant) ? (product.edition ? "LimitedAvailability" : "InStock") : "OutOfStock"}`,
    itemCondition: "https://schema.org/NewCondition",
    url: storefrontUrl + urls.product(language, product.handle, variant.options),
  }));
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Product",
        name: product.title,
        description: product.seoDescription,
        image,
        sku: product.variants[0]?.sku,
        material: product.materials || undefined,
        brand: { "@type": "Brand", name: "Blue Elephant Community" },
        offers,
      },
      {
        "@type": "BreadcrumbList",
        itemListElement: [
          ...product.categories
            .slice(0, 1)
            .map(({ name, handle }) => ({ name, path: urls.category(language, handle) })),
          { name: product.title, path: urls.product(language, product.handle) },
        ].map(({ name, path }, at) => ({ "@type": "ListItem", position: at + 1, name, item: storefrontUrl + path })),
      },
    ],
  };
};

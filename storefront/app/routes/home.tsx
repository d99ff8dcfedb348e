import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "~/components/link";
import { PageMeta } from "~/components/page-meta";
import { ProductCard } from "~/components/product-card";
import { urls } from "~/config/urls";
import { EditionBand } from "~/features/home/edition-band";
import { Hero } from "~/features/home/hero";
import { loadHome } from "~/features/home/load-home.server";
import { Purpose } from "~/features/home/purpose";
import { Collections, Departments } from "~/features/home/shelves";
import { useShop } from "~/lib/reader/shop-context";
import type { Route } from "./+types/home";

export const loader = ({ context }: Route.LoaderArgs) => loadHome(context);

export default function Home({
  loaderData: { texts, fresh, edition, collections, departments, hero },
}: Route.ComponentProps) {
  const { t } = useLingui();
  const { language } = useShop();
  return (
    <>
      <PageMeta title={t`Blue Elephant Community`} description={texts.description} path={urls.home(language)} />
      <Hero picture={hero} texts={texts} />
      <section className="page-width mt-16" aria-labelledby="fresh">
        <div className="flex items-baseline justify-between gap-4">
          <h2 id="fresh" className="heading-2">
            <Trans>New on the shelf</Trans>
          </h2>
          <Link to={urls.catalogue(language)} className="text-link shrink-0">
            <Trans>See everything</Trans>
          </Link>
        </div>
        <ul className="product-grid mt-6">
          {fresh.map((card) => (
            <li key={card.handle}>
              <ProductCard card={card} headingLevel="h3" />
            </li>
          ))}
        </ul>
      </section>
      {edition && <EditionBand edition={edition} />}
      <Departments
        id="departments"
        title={t`Departments`}
        shelves={departments}
        addressOf={(handle) => urls.category(language, handle)}
      />
      <Collections
        id="collections"
        title={t`Collections`}
        shelves={collections}
        addressOf={(handle) => urls.collection(language, handle)}
      />
      <Purpose texts={texts} />
    </>
  );
}

import { PageMeta } from "~/components/page-meta";
import { urls } from "~/config/urls";
import { loadSponsors } from "~/features/sponsors/load-sponsors.server";
import { SponsorsPage } from "~/features/sponsors/sponsors-page";
import { useShop } from "~/lib/reader/shop-context";
import type { Route } from "./+types/sponsors";

export const loader = ({ context }: Route.LoaderArgs) => loadSponsors(context);

export default function Sponsors({ loaderData: view }: Route.ComponentProps) {
  const { language } = useShop();
  const { title, description } = view.words;
  return (
    <>
      <PageMeta title={title} description={description} path={urls.sponsors(language)} jsonLd={view.jsonLd} />
      <SponsorsPage view={view} />
    </>
  );
}

import { PageMeta } from "~/components/page-meta";
import { urls } from "~/config/urls";
import { ImpactPage } from "~/features/impact/impact-page";
import { loadImpact } from "~/features/impact/load-impact.server";
import { useShop } from "~/lib/reader/shop-context";
import type { Route } from "./+types/impact";

export const loader = ({ context, request }: Route.LoaderArgs) => loadImpact(context, request);

export default function Impact({ loaderData: view }: Route.ComponentProps) {
  const { language } = useShop();
  return (
    <>
      <PageMeta title={view.words.title} description={view.words.description} path={urls.impact(language)} />
      <ImpactPage view={view} />
    </>
  );
}

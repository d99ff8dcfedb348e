import { PageMeta } from "~/components/page-meta";
import { urls } from "~/config/urls";
import { ContributorPage } from "~/features/contributors/contributor-page";
import { loadContributor } from "~/features/contributors/load-contributor.server";
import { useShop } from "~/lib/reader/shop-context";
import type { Route } from "./+types/contributor";

export const loader = ({ context, params }: Route.LoaderArgs) => loadContributor(context, params.id);

/** Search engines are asked to leave people alone. */
export default function Contributor({ loaderData: view }: Route.ComponentProps) {
  const { language } = useShop();
  return (
    <>
      <PageMeta title={view.name} path={urls.contributor(language, view.id)} isHidden />
      <ContributorPage view={view} />
    </>
  );
}

import { PageMeta } from "~/components/page-meta";
import { urls } from "~/config/urls";
import { loadThanks } from "~/features/thanks/load-thanks.server";
import { ThanksPage } from "~/features/thanks/thanks-page";
import { useShop } from "~/lib/reader/shop-context";
import type { Route } from "./+types/thanks";

/** Taken down, it is gone everywhere: no cache may keep it. */
export const headers = () => ({ "cache-control": "private, no-store" });

export const loader = ({ context, params }: Route.LoaderArgs) => loadThanks(context, params.id);

/** For whoever is sent the address; search engines are asked to leave people alone. */
export default function Thanks({ loaderData: view }: Route.ComponentProps) {
  const { language } = useShop();
  return (
    <>
      <PageMeta
        title={view.heading}
        description={view.description}
        path={urls.thanks(language, view.id)}
        image={urls.thanksPicture(language, view.id)}
        isHidden
      />
      <ThanksPage view={view} />
    </>
  );
}

import { PageMeta } from "~/components/page-meta";
import { urls } from "~/config/urls";
import { loadPosting } from "~/features/impact/load-posting.server";
import { PostingPage } from "~/features/impact/posting-page";
import { useShop } from "~/lib/reader/shop-context";
import type { Route } from "./+types/impact-posting";

export const loader = ({ context, params }: Route.LoaderArgs) => loadPosting(context, params.id);

export default function Posting({ loaderData: view }: Route.ComponentProps) {
  const { language } = useShop();
  return (
    <>
      <PageMeta title={view.title} path={urls.posting(language, view.id)} isHidden />
      <PostingPage view={view} />
    </>
  );
}

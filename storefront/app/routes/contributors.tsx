import { PageMeta } from "~/components/page-meta";
import { urls } from "~/config/urls";
import { BoardPage } from "~/features/contributors/board-page";
import { loadBoard } from "~/features/contributors/load-board.server";
import { useShop } from "~/lib/reader/shop-context";
import type { Route } from "./+types/contributors";

export const loader = ({ context, request }: Route.LoaderArgs) => loadBoard(context, request);

export default function Contributors({ loaderData: view }: Route.ComponentProps) {
  const { language } = useShop();
  return (
    <>
      <PageMeta title={view.words.title} description={view.words.description} path={urls.contributors(language)} />
      <BoardPage view={view} />
    </>
  );
}

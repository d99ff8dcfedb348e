import { PageMeta } from "~/components/page-meta";
import { urls } from "~/config/urls";
import { BooksPage } from "~/features/impact/books-page";
import { loadBooks } from "~/features/impact/load-books.server";
import { useShop } from "~/lib/reader/shop-context";
import type { Route } from "./+types/impact-books";

export const loader = ({ context, request }: Route.LoaderArgs) => loadBooks(context, request);

export default function Books({ loaderData: view }: Route.ComponentProps) {
  const { language } = useShop();
  return (
    <>
      <PageMeta title={view.words.title} description={view.words.description} path={urls.books(language)} />
      <BooksPage view={view} />
    </>
  );
}

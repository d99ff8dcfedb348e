import { PageMeta } from "~/components/page-meta";
import { urls } from "~/config/urls";
import { legalDocument } from "~/features/content/documents.server";
import { Prose } from "~/features/content/prose";
import { getReader } from "~/lib/reader/reader.server";
import { useShop } from "~/lib/reader/shop-context";
import type { Route } from "./+types/legal";

export const loader = ({ params, context }: Route.LoaderArgs) => {
  const found = legalDocument(params.page, getReader(context).locale);
  if (!found) throw new Response(null, { status: 404 });
  return found;
};

export default function Legal({ loaderData: { page, document } }: Route.ComponentProps) {
  const { language } = useShop();
  return (
    <>
      <PageMeta title={document.title} description={document.description} path={urls.legal(language, page)} />
      <Prose document={document} />
    </>
  );
}

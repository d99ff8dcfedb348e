import { PageMeta } from "~/components/page-meta";
import { urls } from "~/config/urls";
import { aboutDocument } from "~/features/content/documents.server";
import { Prose } from "~/features/content/prose";
import { getReader } from "~/lib/reader/reader.server";
import { useShop } from "~/lib/reader/shop-context";
import type { Route } from "./+types/about";

export const loader = ({ context }: Route.LoaderArgs) => aboutDocument(getReader(context).locale);

export default function About({ loaderData: document }: Route.ComponentProps) {
  const { language } = useShop();
  return (
    <>
      <PageMeta title={document.title} description={document.description} path={urls.about(language)} />
      <Prose document={document} />
    </>
  );
}

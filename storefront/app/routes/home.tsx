import { Trans } from "@lingui/react/macro";
import { getCatalogue } from "~/lib/reader/reader.server";
import type { Route } from "./+types/home";

export const loader = ({ context }: Route.LoaderArgs) => ({ products: getCatalogue(context).products.slice(0, 4) });

export default function Home({ loaderData }: Route.ComponentProps) {
  return (
    <section className="page-width py-12">
      <title>Keepsake</title>
      <h1 className="heading-1">
        <Trans>Keep something of the work</Trans>
      </h1>
      <ul>
        {loaderData.products.map((product) => (
          <li key={product.id}>{product.title}</li>
        ))}
      </ul>
    </section>
  );
}

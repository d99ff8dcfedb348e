import { Trans } from "@lingui/react/macro";
import { ProductCard } from "~/components/product-card";
import type { ProductCard as Card } from "~/lib/catalogue/card";

export function Related({ cards }: { cards: Card[] }) {
  return (
    <section className="mt-20" aria-labelledby="related">
      <h2 id="related" className="heading-2">
        <Trans>Goes well with it</Trans>
      </h2>
      <ul className="product-grid mt-6">
        {cards.map((card) => (
          <li key={card.handle}>
            <ProductCard card={card} headingLevel="h3" />
          </li>
        ))}
      </ul>
    </section>
  );
}

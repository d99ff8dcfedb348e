import { Trans } from "@lingui/react/macro";
import { urls } from "~/config/urls";
import type { ProductCard as Card } from "~/lib/catalogue/card";
import { useShop } from "~/lib/reader/shop-context";
import { Link } from "./link";
import { Picture } from "./picture";
import { Price } from "./price";
import { Swatch } from "./swatches";

function Badge({ card }: { card: Card }) {
  if (card.stock === "out") {
    return (
      <span className="badge">
        <Trans>Sold out</Trans>
      </span>
    );
  }
  if (card.edition) {
    const { left, size } = card.edition;
    return (
      <span className="badge badge-ochre">
        <Trans>
          {left} of {size} left
        </Trans>
      </span>
    );
  }
  return card.stock === "low" ? (
    <span className="badge">
      <Trans>Nearly gone</Trans>
    </span>
  ) : null;
}

interface Props {
  card: Card;
  isFirst?: boolean;
  sizes?: string;
  headingLevel?: "h2" | "h3";
}

const gridSizes = "(min-width: 82rem) 18rem, (min-width: 64rem) 22vw, (min-width: 40rem) 30vw, 46vw";

export function ProductCard({ card, isFirst, sizes = gridSizes, headingLevel: Heading = "h2" }: Props) {
  const { language } = useShop();
  return (
    <article className="product-card">
      <div className="product-card-picture">
        {card.picture && <Picture picture={card.picture} sizes={sizes} isFirst={isFirst} maxWidth={640} isDecoration />}
        <Badge card={card} />
      </div>
      <div className="flex flex-col gap-1 pt-3">
        <Heading className="font-medium leading-snug">
          <Link to={urls.product(language, card.handle)} className="product-card-link">
            {card.title}
          </Link>
        </Heading>
        <p className="line-clamp-1 text-sm text-quiet">{card.subtitle}</p>
        <p className="mt-0.5 flex items-center justify-between gap-3">
          <Price amountMajor={card.priceMajor} originalMajor={card.originalPriceMajor} isFrom={card.hasPriceRange} />
          <span className="flex gap-1">
            {card.swatches.slice(0, 5).map((colour) => (
              <Swatch key={colour} colour={colour} className="size-3.5" />
            ))}
          </span>
        </p>
      </div>
    </article>
  );
}

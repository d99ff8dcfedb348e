import { Trans } from "@lingui/react/macro";
import { GiftList } from "~/components/gift-list";
import { Price } from "~/components/price";
import type { Variant } from "~/lib/catalogue/types";
import { AddToCart } from "./add-to-cart";
import type { ShownProduct } from "./load-product.server";
import { OptionPicker } from "./option-picker";
import { StockNote } from "./stock-note";

interface Props {
  product: ShownProduct;
  variant: Variant;
  taxInclusive: boolean;
}

export function BuyBox({ product, variant, taxInclusive }: Props) {
  return (
    <div className="flex flex-col gap-6">
      <div aria-live="polite">
        <Price
          amountMajor={variant.priceMajor}
          originalMajor={variant.originalPriceMajor}
          className="font-display text-3xl"
        />
        <p className="mt-1 text-sm text-quiet">
          {taxInclusive ? <Trans>Tax included, shipping is added</Trans> : <Trans>Before tax and shipping</Trans>}
        </p>
        <GiftList gifts={variant.gifts} />
      </div>
      {product.options
        .filter(({ values }) => values.length > 1)
        .map((option) => (
          <OptionPicker key={option.key} product={product} variant={variant} option={option} />
        ))}
      <StockNote variant={variant} edition={product.edition} />
      <AddToCart variant={variant} edition={product.edition} />
    </div>
  );
}

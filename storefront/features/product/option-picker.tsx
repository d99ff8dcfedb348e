import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import { Swatch } from "~/components/swatches";
import { urls } from "~/config/urls";
import { isInStock } from "~/lib/catalogue/filter";
import { choose } from "~/lib/catalogue/selection";
import type { Option, Variant } from "~/lib/catalogue/types";
import { useShop } from "~/lib/reader/shop-context";
import type { ShownProduct } from "./load-product.server";

interface Props {
  product: ShownProduct;
  variant: Variant;
  option: Option;
}

/** Each value is a link to its variant: it can be shared, opened in a new tab, and works without scripts. */
export function OptionPicker({ product, variant, option }: Props) {
  const { language } = useShop();
  const chosen = option.values.find(({ key }) => key === variant.options[option.key]);
  return (
    <fieldset>
      <legend className="label">
        {option.label}
        <span className="ms-2 font-normal text-quiet">{chosen?.label}</span>
      </legend>
      <div className="flex flex-wrap gap-2">
        {option.values.map((value) => {
          const target = choose(product, variant, option.key, value.key);
          if (!target) return null;
          const isGone = !isInStock(target);
          return (
            <Link
              key={value.key}
              to={urls.product(language, product.handle, target.options)}
              replace
              preventScrollReset
              aria-current={value === chosen ? "true" : undefined}
              className={isGone ? "option option-gone" : "option"}
            >
              {value.swatch && <Swatch colour={value.swatch} className="size-5" />}
              {value.label}
              {isGone && (
                <span className="sr-only">
                  <Trans>(sold out)</Trans>
                </span>
              )}
            </Link>
          );
        })}
      </div>
    </fieldset>
  );
}

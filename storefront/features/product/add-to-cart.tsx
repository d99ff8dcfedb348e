import { Trans } from "@lingui/react/macro";
import { Form, useNavigation } from "react-router";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { isInStock } from "~/lib/catalogue/filter";
import { maxQuantity } from "~/lib/catalogue/shown-stock";
import type { Edition, Variant } from "~/lib/catalogue/types";
import { useShop } from "~/lib/reader/shop-context";

/** What one order may hold of this variant, as far as the page can know; the backend decides. */
const quantityLimit = (variant: Variant, edition: Edition | undefined): number =>
  Math.min(maxQuantity, variant.available ?? maxQuantity, edition?.limitPerPerson ?? maxQuantity);

export function AddToCart({ variant, edition }: { variant: Variant; edition: Edition | undefined }) {
  const { language } = useShop();
  const { state, formData } = useNavigation();
  const isAdding = state !== "idle" && formData?.get("intent") === "add";
  if (!isInStock(variant)) {
    return (
      <Link to={urls.waitList(language, "", { variant: variant.id })} className="button button-primary w-full text-lg">
        <Trans>Tell me when one is back</Trans>
      </Link>
    );
  }
  const quantities = Array.from({ length: Math.max(1, quantityLimit(variant, edition)) }, (_, at) => at + 1);
  return (
    <Form method="post" action={urls.cart(language)} className="flex gap-3">
      <input type="hidden" name="intent" value="add" />
      <input type="hidden" name="variant_id" value={variant.id} />
      <label className="w-20 shrink-0">
        <span className="sr-only">
          <Trans>Quantity</Trans>
        </span>
        <select key={variant.id} name="quantity" className="field rounded-full" defaultValue="1">
          {quantities.map((quantity) => (
            <option key={quantity}>{quantity}</option>
          ))}
        </select>
      </label>
      <button type="submit" className="button button-primary grow text-lg" aria-disabled={isAdding}>
        {isAdding ? <Trans>Putting it in …</Trans> : <Trans>Put in cart</Trans>}
      </button>
    </Form>
  );
}

import { Plural, Trans } from "@lingui/react/macro";
import { Form, useNavigation } from "react-router";
import { HoldNotice } from "~/components/buying/hold-notice";
import { Notice } from "~/components/buying/notice";
import { TotalsList } from "~/components/buying/totals-list";
import { GiftList } from "~/components/gift-list";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import type { HoldView } from "~/lib/cart/hold.server";
import type { CartLine } from "~/lib/cart/lines";
import type { Totals } from "~/lib/cart/totals";
import type { Gift } from "~/lib/impact/gift";
import { useShop } from "~/lib/reader/shop-context";
import { CartLineRow } from "./cart-line-row";
import { EmptyCart } from "./empty-cart";
import { PromotionForm } from "./promotion-form";

export interface CartView {
  lines: CartLine[];
  totals: Totals | undefined;
  codes: string[];
  /** What was just taken out, and can be put back. */
  removed: { variantId: string; quantity: number; title: string } | undefined;
  regionRefused: boolean;
  hold: HoldView;
  /** What the cart would give to goals. */
  gifts: Gift[];
  /** "from ¥12", when the backend could say it before there is an address. */
  deliveryNote: string | undefined;
}
export interface CartProblem {
  text: string;
  lineId?: string | undefined;
  field?: string | undefined;
  typed?: string | undefined;
}

function RemovedNotice({ removed: { title, variantId, quantity } }: { removed: NonNullable<CartView["removed"]> }) {
  return (
    <Notice className="mb-6">
      <Form method="post" className="flex flex-wrap items-center gap-x-3">
        <Trans>“{title}” was taken out of the cart.</Trans>
        <input type="hidden" name="variant_id" value={variantId} />
        <input type="hidden" name="quantity" value={quantity} />
        <button type="submit" name="intent" value="add" className="text-link font-semibold">
          <Trans>Put it back</Trans>
        </button>
      </Form>
    </Notice>
  );
}

export function CartPage({ cart, problem }: { cart: CartView; problem: CartProblem | undefined }) {
  const { language, region } = useShop();
  const isBusy = useNavigation().state !== "idle";
  const { lines, totals, removed } = cart;
  const count = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const canCheckOut = lines.every(({ state }) => state === "ready") && !cart.regionRefused;
  return (
    <section className="page-width py-10 md:py-14" aria-busy={isBusy}>
      <h1 className="heading-1">
        <Trans>Your cart</Trans>
      </h1>
      <div className="mt-6" />
      <HoldNotice hold={cart.hold} className="mb-6" />
      {removed && <RemovedNotice removed={removed} />}
      {problem && !problem.lineId && !problem.field && (
        <Notice kind="error" className="mb-6">
          {problem.text}
        </Notice>
      )}
      {cart.regionRefused && (
        <Notice kind="error" className="mb-6">
          <Trans>
            Something in your cart is not sold in {region.name}, so the cart keeps its prices for now. Remove it, or go
            back to your region in the menu above.
          </Trans>
        </Notice>
      )}
      {!totals ? (
        <EmptyCart />
      ) : (
        <div className="grid items-start gap-10 lg:grid-cols-[1fr_23rem] xl:gap-16">
          <div>
            <p className="text-quiet" role="status">
              <Plural value={count} one="# item" other="# items" />
            </p>
            <ul className="divide-y divide-line border-b border-line">
              {lines.map((line) => (
                <CartLineRow
                  key={line.id}
                  line={line}
                  problem={problem?.lineId === line.id ? problem.text : undefined}
                />
              ))}
            </ul>
          </div>
          <aside className="card grid gap-5 p-6 lg:sticky lg:top-6">
            <TotalsList totals={totals} shippingNote={cart.deliveryNote} />
            <GiftList gifts={cart.gifts} />
            <PromotionForm
              codes={cart.codes}
              error={problem?.field === "code" ? problem.text : undefined}
              typed={problem?.typed}
            />
            {canCheckOut ? (
              <Link to={urls.checkout(language)} className="button button-primary w-full">
                <Trans>To the checkout</Trans>
              </Link>
            ) : (
              <p className="text-sm text-bad">
                <Trans>Please settle the marked things first, then the way to the checkout opens.</Trans>
              </p>
            )}
            <p className="text-sm text-quiet">
              <Trans>You pay on Stripe’s own page. No account is needed.</Trans>
            </p>
          </aside>
        </div>
      )}
    </section>
  );
}

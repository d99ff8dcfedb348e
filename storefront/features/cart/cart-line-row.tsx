import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "react-router";
import { Notice } from "~/components/buying/notice";
import { Thumbnail } from "~/components/buying/thumbnail";
import { Icon } from "~/components/icon";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import type { CartLine } from "~/lib/cart/lines";
import { formatMoney } from "~/lib/money";
import { useShop } from "~/lib/reader/shop-context";
import { QuantityForm } from "./quantity-form";

function LineNotice({ line, problem }: { line: CartLine; problem: string | undefined }) {
  const { language } = useShop();
  const { available, state } = line;
  if (problem) return <Notice kind="error">{problem}</Notice>;
  if (state === "ready") return null;
  return (
    <Notice kind="error">
      {state === "gone" ? (
        <Trans>This is no longer sold here. Please remove it; everything else in your cart stays.</Trans>
      ) : state === "sold-out" ? (
        <>
          <Trans>This has sold out meanwhile: every one is sold, or kept for somebody who is paying.</Trans>{" "}
          <Link
            to={urls.waitList(language, "", { variant: line.variantId, quantity: line.quantity })}
            className="underline"
          >
            <Trans>Join the wait list</Trans>
          </Link>
        </>
      ) : (
        <Trans>Only {available} are left. Please choose a smaller quantity.</Trans>
      )}
    </Notice>
  );
}

/** One thing in the cart: what it is, how many, what it costs, and a way out. */
export function CartLineRow({ line, problem }: { line: CartLine; problem: string | undefined }) {
  const { language, locale, region } = useShop();
  const { t } = useLingui();
  const { title, variant, handle, quantity, unitMajor, totalMajor, state, limitPerPerson } = line;
  const money = (amountMajor: number) => formatMoney(amountMajor, region.currencyCode, locale);
  return (
    <li className="grid grid-cols-[auto_1fr] gap-4 py-5 sm:gap-6">
      <Thumbnail
        picture={line.picture}
        className={`size-20 sm:size-28 ${state === "gone" ? "opacity-50 grayscale" : ""}`}
      />
      <div className="grid content-start gap-3">
        <div className="flex flex-wrap justify-between gap-x-6 gap-y-1">
          <div>
            <h2 className="heading-3">
              {handle ? (
                <Link to={urls.product(language, handle, line.options)} className="hover:underline">
                  {title}
                </Link>
              ) : (
                title
              )}
            </h2>
            <p className="text-sm text-quiet">
              {[variant, quantity > 1 && money(unitMajor)].filter(Boolean).join(" · ")}
            </p>
            {limitPerPerson && (
              <p className="text-sm text-ochre-text">
                <Trans>Limited edition: at most {limitPerPerson} per person</Trans>
              </p>
            )}
          </div>
          <p className="font-semibold tabular-nums">{money(totalMajor)}</p>
        </div>
        <LineNotice line={line} problem={problem} />
        <div className="flex flex-wrap items-center justify-between gap-3">
          {state === "gone" ? <span /> : <QuantityForm line={line} problem={problem} />}
          <Form method="post" preventScrollReset>
            <input type="hidden" name="line_id" value={line.id} />
            <button
              type="submit"
              name="intent"
              value="remove"
              className="button button-quiet"
              aria-label={t`Remove ${title}`}
            >
              <Icon name="close" className="size-4" />
              <Trans>Remove</Trans>
            </button>
          </Form>
        </div>
      </div>
    </li>
  );
}

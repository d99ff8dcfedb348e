import { Trans } from "@lingui/react/macro";
import { formatMoney } from "~/lib/money";
import { useShop } from "~/lib/reader/shop-context";

interface Props {
  amountMajor: number;
  originalMajor?: number;
  /** Some variants cost more: "from …". */
  isFrom?: boolean;
  className?: string;
}

export function Price({ amountMajor, originalMajor = amountMajor, isFrom, className }: Props) {
  const { locale, region } = useShop();
  const price = formatMoney(amountMajor, region.currencyCode, locale);
  const original = formatMoney(originalMajor, region.currencyCode, locale);
  return (
    <span className={className}>
      {originalMajor > amountMajor && (
        <del className="me-2 text-quiet">
          <span className="sr-only">
            <Trans>Before:</Trans>
          </span>
          {original}
        </del>
      )}
      <span className="tabular-nums">{isFrom ? <Trans>from {price}</Trans> : price}</span>
    </span>
  );
}

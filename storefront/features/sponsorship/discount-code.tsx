import { Plural, Trans } from "@lingui/react/macro";
import type { BenefitView } from "./benefits-view.server";

type Code = NonNullable<BenefitView["claims"][number]["discountCode"]>;

/** A code for the shop, how often it was used, and whether it works now. */
export function DiscountCode({ discountCode }: { discountCode: Code }) {
  const { code, percent, uses, used, isMade, isUsable, worksFrom } = discountCode;
  return (
    <div className="grid gap-1">
      <p>
        <code className="rounded bg-sunken px-2 py-1 font-semibold tracking-wider select-all">{code}</code>{" "}
        <Trans>{percent}% off in our shop</Trans>
      </p>
      <p className="text-sm text-quiet">
        {!isMade && <Trans>Kept for you; it works once we have confirmed it.</Trans>}
        {isMade && uses === null && <Plural value={used} one="Used by # order" other="Used by # orders" />}
        {isMade && uses !== null && (
          <Trans>
            Used by {used} of {uses} orders
          </Trans>
        )}
        {isMade && !isUsable && (
          <>
            {" · "}
            {worksFrom ? <Trans>works from {worksFrom}</Trans> : <Trans>does not work at the moment</Trans>}
          </>
        )}
      </p>
    </div>
  );
}

import { Trans } from "@lingui/react/macro";
import { lowStockLimit } from "~/lib/catalogue/shown-stock";
import type { Edition, Variant } from "~/lib/catalogue/types";

function EditionNote({ edition, left }: { edition: Edition; left: number }) {
  const { size, limitPerPerson } = edition;
  return (
    <div className="rounded-2xl bg-brand-soft px-5 py-4">
      <p className="font-display text-lg">
        <Trans>
          {left} of {size} left
        </Trans>
      </p>
      <svg viewBox="0 0 100 2" preserveAspectRatio="none" className="mt-2 h-1.5 w-full rounded-full" aria-hidden="true">
        <rect width="100" height="2" className="fill-line" />
        <rect width={(left / size) * 100} height="2" className="fill-ochre" />
      </svg>
      <p className="mt-2 text-sm">
        <Trans>A limited edition, never made again. At most {limitPerPerson} per person.</Trans>
      </p>
    </div>
  );
}

export function StockNote({ variant, edition }: { variant: Variant; edition: Edition | undefined }) {
  const { available } = variant;
  if (edition && available !== null) return <EditionNote edition={edition} left={available} />;
  if (available !== null && available <= 0) {
    return (
      <p className="stock-dot stock-out">
        <Trans>Sold out in this choice</Trans>
      </p>
    );
  }
  return available !== null && available <= lowStockLimit ? (
    <p className="stock-dot stock-low">
      <Trans>Only {available} left</Trans>
    </p>
  ) : (
    <p className="stock-dot">
      <Trans>In stock, leaves us within two working days</Trans>
    </p>
  );
}

import { Trans } from "@lingui/react/macro";
import { BrandMark } from "~/components/brand-mark";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";

export function EmptyCart() {
  const { language } = useShop();
  return (
    <div className="card grid justify-items-center gap-4 px-6 py-16 text-center">
      <BrandMark className="size-16 opacity-70" />
      <p className="heading-3">
        <Trans>Your cart is empty</Trans>
      </p>
      <p className="max-w-md text-quiet">
        <Trans>Whatever you choose waits here for thirty days, on this device.</Trans>
      </p>
      <Link to={urls.catalogue(language)} className="button button-primary mt-2">
        <Trans>See everything</Trans>
      </Link>
    </div>
  );
}

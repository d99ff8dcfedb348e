import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import type { ShownProduct } from "./load-product.server";
import { SizeGuide } from "./size-guide";

function Fold({ title, children, isOpen }: { title: ReactNode; children: ReactNode; isOpen?: boolean }) {
  return (
    <details className="fold" open={isOpen}>
      <summary>
        <h2 className="heading-3">{title}</h2>
        <span aria-hidden="true" className="menu-arrow" />
      </summary>
      <div className="pb-5">{children}</div>
    </details>
  );
}

export function Details({ product }: { product: ShownProduct }) {
  const { language } = useShop();
  return (
    <div className="border-t border-line">
      {product.sizeGuide && (
        <Fold title={<Trans>Size guide</Trans>} isOpen>
          <SizeGuide guide={product.sizeGuide} />
        </Fold>
      )}
      {product.materials && (
        <Fold title={<Trans>Materials</Trans>} isOpen>
          <p>{product.materials}</p>
        </Fold>
      )}
      {product.care && (
        <Fold title={<Trans>Care</Trans>}>
          <p>{product.care}</p>
        </Fold>
      )}
      <Fold title={<Trans>Shipping and returns</Trans>}>
        <p>
          <Trans>Free returns within 30 days, as long as it can still be given to somebody else.</Trans>{" "}
          <Link to={urls.legal(language, "returns")} className="text-link">
            <Trans>All about shipping and returns</Trans>
          </Link>
        </p>
      </Fold>
    </div>
  );
}

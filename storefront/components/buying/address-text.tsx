import type { Address } from "~/lib/addresses/address";
import { addressLines } from "~/lib/addresses/format-address";
import { useShop } from "~/lib/reader/shop-context";

/** An address as its country writes it. Each line finds its own direction: names may be Arabic or Hebrew. */
export function AddressText({ address, className = "" }: { address: Address; className?: string }) {
  const { locale } = useShop();
  return (
    <address className={`not-italic ${className}`}>
      {addressLines(address, locale).map((line) => (
        <bdi key={line} className="block">
          {line}
        </bdi>
      ))}
    </address>
  );
}

import { Plural, Trans } from "@lingui/react/macro";
import { useShop } from "~/lib/reader/shop-context";

interface Props {
  numbers: number[];
  size: number | null;
}

/** "No. 17 of 100": which units of a limited edition these are. */
export function EditionNumbers({ numbers, size }: Props) {
  const { locale } = useShop();
  const list = locale === "zh-CN" ? numbers.join("、") : new Intl.ListFormat(locale).format(numbers.map(String));
  return (
    <span className="inline-block rounded-2xl bg-ochre px-3 py-0.5 text-sm font-semibold text-ochre-ink tabular-nums">
      {size === null ? (
        <Trans>No. {list}</Trans>
      ) : (
        <Plural value={numbers.length} one={`No. ${list} of ${size}`} other={`Nos. ${list} of ${size}`} />
      )}
    </span>
  );
}

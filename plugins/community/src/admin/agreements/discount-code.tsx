import { Text } from "@medusajs/ui";
import type { DiscountCodeAnswer } from "../../types/claims";
import { useWords } from "../use-words";

/** A code that came with the agreement: what it takes off, how often it was used, and what its orders brought in. */
export function DiscountCode({ code }: { code: DiscountCodeAnswer }) {
  const { t, sums } = useWords();
  const { percent, uses, used, is_made, is_usable, revenue } = code;
  const made = [
    uses === null ? t("claims.code.used", { used }) : t("claims.code.usedOf", { used, uses }),
    t(is_usable ? "claims.code.on" : "claims.code.off"),
  ];
  const facts = [t("claims.code.terms", { percent }), ...(is_made ? made : [t("claims.code.kept")])];
  return (
    <>
      <Text size="small" className="break-words">
        <span className="font-mono font-medium">{code.code}</span> · {facts.join(" · ")}
      </Text>
      {revenue && revenue.length > 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("claims.code.revenue", {
            sums: sums(Object.fromEntries(revenue.map((each) => [each.currency_code, each.amount_minor]))),
          })}
        </Text>
      )}
    </>
  );
}

import { Button, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { useWords } from "../use-words";
import { useSeller } from "./use-seller";

/** Said where offers are made, for as long as none can be made. */
export function SellerMissing() {
  const { t } = useWords();
  const { data } = useSeller();
  if (data !== null) return null;
  return (
    <div role="note" className="bg-ui-bg-highlight flex flex-wrap items-center justify-between gap-4 px-6 py-4">
      <Text size="small" className="max-w-2xl text-pretty">
        {t("agreements.noSeller")}
      </Text>
      <Button asChild size="small" variant="secondary">
        <Link to="/sponsorship/seller">{t("agreements.sayWhoSells")}</Link>
      </Button>
    </div>
  );
}

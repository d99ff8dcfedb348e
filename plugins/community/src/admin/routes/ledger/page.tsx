import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BookOpen } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { Link, useSearchParams } from "react-router-dom";
import { AccountsList } from "../../ledger/accounts-list";
import { Downloads } from "../../ledger/downloads";
import { TransfersList } from "../../ledger/transfers-list";
import { Section } from "../../page/section";
import { useWords } from "../../use-words";

export const config = defineRouteConfig({
  label: "ledger.title",
  translationNs: "translation",
  icon: BookOpen,
  rank: 89,
});

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  return useWords().t("ledger.title");
}

const LedgerPage = () => {
  const { t } = useWords();
  const [search] = useSearchParams();
  return (
    <div className="flex flex-col gap-y-4">
      <Section
        level="h1"
        title={t("ledger.title")}
        text={t("ledger.intro")}
        aside={
          <div className="flex flex-wrap gap-2">
            <Button asChild size="small" variant="secondary">
              <Link to="/ledger/seals">{t("ledger.seals.title")}</Link>
            </Button>
            <Downloads />
          </div>
        }
      />
      <AccountsList />
      <TransfersList before={search.get("before")} />
    </div>
  );
};
export default LedgerPage;

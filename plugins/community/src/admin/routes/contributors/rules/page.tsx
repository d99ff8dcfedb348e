import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { Groups } from "../../../contribution-rules/groups";
import { Kinds } from "../../../contribution-rules/kinds";
import { Seasons } from "../../../contribution-rules/seasons";
import { Section } from "../../../page/section";
import { useWords } from "../../../use-words";

export const config = defineRouteConfig({ label: "contributionRules.title", translationNs: "translation", rank: 1 });

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  return useWords().t("contributionRules.title");
}

const ContributionRulesPage = () => {
  const { t } = useWords();
  return (
    <div className="flex flex-col gap-y-4">
      <Section
        level="h1"
        title={t("contributionRules.title")}
        text={t("contributionRules.intro")}
        aside={
          <Button asChild size="small" variant="secondary">
            <Link to="/contributors">{t("contributors.title")}</Link>
          </Button>
        }
      />
      <Seasons />
      <Groups />
      <Kinds />
    </div>
  );
};
export default ContributionRulesPage;

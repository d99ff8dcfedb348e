import { Formats } from "../../../contribution-import/formats";
import { ImportForm } from "../../../contribution-import/import-form";
import { Section } from "../../../page/section";
import { useWords } from "../../../use-words";

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  return useWords().t("contributionImport.title");
}

const ContributionImportPage = () => {
  const { t } = useWords();
  return (
    <div className="flex flex-col gap-y-4">
      <Section level="h1" title={t("contributionImport.title")} text={t("contributionImport.intro")}>
        <ImportForm />
      </Section>
      <Section title={t("contributionImport.format.title")}>
        <Formats />
      </Section>
    </div>
  );
};
export default ContributionImportPage;

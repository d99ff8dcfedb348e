import { Section } from "../../../page/section";
import { ImportForm } from "../../../sponsorship/import-form";
import { useWords } from "../../../use-words";

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  return useWords().t("sponsorship.import.title");
}

const ImportPage = () => {
  const { t } = useWords();
  return (
    <Section level="h1" title={t("sponsorship.import.title")} text={t("sponsorship.import.intro")}>
      <ImportForm />
    </Section>
  );
};
export default ImportPage;

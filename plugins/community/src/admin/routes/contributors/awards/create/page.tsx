import { AwardForm } from "../../../../awards/award-form";
import { useWords } from "../../../../use-words";

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  return useWords().t("awards.form.title");
}

const OpenAwardPage = () => <AwardForm />;
export default OpenAwardPage;

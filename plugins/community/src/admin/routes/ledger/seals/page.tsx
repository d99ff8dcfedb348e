import { useSearchParams } from "react-router-dom";
import { SealsList } from "../../../ledger/seals-list";
import { useWords } from "../../../use-words";

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  return useWords().t("ledger.seals.title");
}

const SealsPage = () => {
  const [search] = useSearchParams();
  return <SealsList before={search.get("before")} />;
};
export default SealsPage;

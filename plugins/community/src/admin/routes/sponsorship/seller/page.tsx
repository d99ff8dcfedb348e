import { defineRouteConfig } from "@medusajs/admin-sdk";
import { useState } from "react";
import { Failed, Loading } from "../../../page/loading";
import { Section } from "../../../page/section";
import { SellerForm } from "../../../seller/seller-form";
import { useSeller } from "../../../seller/use-seller";
import { useWords } from "../../../use-words";

export const config = defineRouteConfig({ label: "seller.title", translationNs: "translation", rank: 3 });

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  return useWords().t("seller.title");
}

const SellerPage = () => {
  const { t } = useWords();
  /** After it was saved the form is a new one, and shows what is kept. */
  const [round, setRound] = useState(1);
  const { data, error, isPending, refetch } = useSeller();
  return (
    <Section level="h1" title={t("seller.title")} text={t("seller.intro")}>
      {isPending && <Loading />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data !== undefined && <SellerForm key={round} seller={data} onSaved={() => setRound(round + 1)} />}
    </Section>
  );
};
export default SellerPage;

import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Users } from "@medusajs/icons";
import { Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import type { AdminWaitListAnswer } from "../../../types/wait-list";
import { Empty, Failed, Loading } from "../../page/loading";
import { Section } from "../../page/section";
import { readJson } from "../../read-json";
import { useWords } from "../../use-words";
import { Line } from "../../wait-list/line";

export const config = defineRouteConfig({
  label: "waitList.title",
  translationNs: "translation",
  icon: Users,
  rank: 89,
});

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  return useWords().t("waitList.title");
}

const WaitListPage = () => {
  const { t } = useWords();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ["keepsake-wait-list"],
    queryFn: () => readJson<AdminWaitListAnswer>("/admin/wait-list"),
  });
  const lines = data?.lines ?? [];
  const total = lines.reduce((sum, { waiting, offered }) => sum + waiting + offered, 0);
  return (
    <Section
      level="h1"
      title={t("waitList.title")}
      text={t("waitList.intro")}
      aside={
        total > 0 && (
          <Text size="small" weight="plus">
            {t("waitList.people", { total })}
          </Text>
        )
      }
    >
      {isPending && <Loading />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data && lines.length === 0 && <Empty title={t("waitList.empty.title")} text={t("waitList.empty.text")} />}
      {lines.length > 0 && (
        <ul className="divide-y">
          {lines.map((line) => (
            <Line key={line.variant_id} line={line} />
          ))}
        </ul>
      )}
    </Section>
  );
};
export default WaitListPage;

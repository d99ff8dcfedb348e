import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Gift } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { Link, useSearchParams } from "react-router-dom";
import { offsetOf, withFilter } from "../../exceptions/list-query";
import { Empty, Failed, Loading } from "../../page/loading";
import { Pager } from "../../page/pager";
import { Section } from "../../page/section";
import { boardQuery, PAGE_SIZE, stateOf } from "../../rewards/list-query";
import { RewardTable } from "../../rewards/reward-table";
import { StateFilter } from "../../rewards/state-filter";
import { useRewards } from "../../rewards/use-rewards";
import { useWords } from "../../use-words";

export const config = defineRouteConfig({
  label: "rewards.title",
  translationNs: "translation",
  icon: Gift,
  rank: 88,
});

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  return useWords().t("rewards.title");
}

const RewardsPage = () => {
  const { t, number } = useWords();
  const [search, setSearch] = useSearchParams();
  const { data, error, isPending, refetch } = useRewards(boardQuery(search));
  const offset = offsetOf(search, PAGE_SIZE);
  const nothing = stateOf(search) || offset > 0 ? "noMatch" : "empty";
  return (
    <Section
      level="h1"
      title={t("rewards.title")}
      text={t("rewards.intro")}
      aside={
        <div className="flex flex-wrap gap-2">
          <Button asChild size="small" variant="secondary">
            <Link to="/rewards/programs">{t("rewardPrograms.title")}</Link>
          </Button>
          <Button asChild size="small" variant="secondary">
            <Link to="/rewards/points">{t("points.title")}</Link>
          </Button>
          <Button asChild size="small">
            <Link to="/rewards/issue">{t("rewards.thank")}</Link>
          </Button>
        </div>
      }
    >
      <StateFilter search={search} states={data?.states} />
      <p className="sr-only" aria-live="polite">
        {data && t("rewards.filter.found", { total: number(data.count) })}
      </p>
      {isPending && <Loading />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data?.rewards.length === 0 && (
        <Empty title={t(`rewards.${nothing}.title`)} text={t(`rewards.${nothing}.text`)} />
      )}
      {data && data.rewards.length > 0 && <RewardTable rewards={data.rewards} />}
      {data && (
        <Pager
          count={data.count}
          limit={PAGE_SIZE}
          offset={offset}
          onPage={(page) => setSearch(withFilter(search, "page", String(page)))}
        />
      )}
    </Section>
  );
};
export default RewardsPage;

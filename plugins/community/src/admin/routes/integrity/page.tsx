import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ShieldCheck } from "@medusajs/icons";
import { Button, Text } from "@medusajs/ui";
import type { IntegrityAnswer } from "../../../types/integrity";
import { Invariant } from "../../integrity/invariant";
import { useIntegrity } from "../../integrity/use-integrity";
import { Failed, Loading } from "../../page/loading";
import { Section } from "../../page/section";
import { useWords } from "../../use-words";

export const config = defineRouteConfig({
  label: "integrity.title",
  translationNs: "translation",
  icon: ShieldCheck,
  rank: 91,
});

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  return useWords().t("integrity.title");
}

const IntegrityPage = () => {
  const { t } = useWords();
  const { data, error, isPending, isFetching, refetch } = useIntegrity();
  return (
    <Section
      level="h1"
      title={t("integrity.title")}
      text={t("integrity.intro")}
      aside={
        <Button size="small" variant="secondary" isLoading={isFetching && !isPending} onClick={() => refetch()}>
          {t("integrity.again")}
        </Button>
      }
    >
      <div role="status" className="px-6 py-4">
        {isPending && <Text size="small">{t("integrity.checking")}</Text>}
        {data && <Verdict answer={data} />}
      </div>
      {isPending && <Loading rows={7} />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data && (
        <ul className="divide-y">
          {data.invariants.map((invariant) => (
            <Invariant key={invariant.code} invariant={invariant} />
          ))}
        </ul>
      )}
    </Section>
  );
};
export default IntegrityPage;

function Verdict({ answer }: { answer: IntegrityAnswer }) {
  const { t, date, locale } = useWords();
  const broken = answer.invariants.filter(({ ok }) => !ok).length;
  const seconds = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(answer.took_ms / 1000);
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
      <Text weight="plus" className={answer.ok ? "text-ui-tag-green-text" : "text-ui-tag-red-text"}>
        {answer.ok ? t("integrity.allOk") : t("integrity.someBroken", { total: broken })}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {t("integrity.checkedAt", { when: date(answer.checked_at) })} · {t("integrity.took", { seconds })}
      </Text>
    </div>
  );
}

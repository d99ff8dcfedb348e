import { Button } from "@medusajs/ui";
import { useRef, useState } from "react";
import type { GoalAnswer } from "../../types/impact";
import { Empty, Failed, Loading } from "../page/loading";
import { Pager } from "../page/pager";
import { Section } from "../page/section";
import { useWords } from "../use-words";
import { DeliveryCard } from "./delivery-card";
import { ReportForm } from "./report-form";
import { useDeliveries } from "./use-deliveries";

const UNDER_WAY: ReadonlySet<string> = new Set(["open", "funded", "delivering", "delayed"]);

/** What was delivered for this goal; the form for a report opens below. */
export function GoalDeliveries({ goal }: { goal: GoalAnswer }) {
  const { t } = useWords();
  const [page, setPage] = useState(1);
  const { data, error, isPending, refetch } = useDeliveries(page, goal.id);
  const [isWriting, setIsWriting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setIsWriting(false);
    opener.current?.focus();
  };
  return (
    <>
      <Section
        title={t("deliveries.ofGoal.title")}
        text={t("deliveries.ofGoal.intro")}
        aside={
          UNDER_WAY.has(goal.state) && (
            <Button ref={opener} size="small" variant="secondary" onClick={() => setIsWriting(true)}>
              {t("deliveries.ofGoal.report")}
            </Button>
          )
        }
      >
        {isPending && <Loading rows={2} />}
        {error && <Failed error={error} onRetry={refetch} />}
        {data?.count === 0 && (
          <Empty title={t("deliveries.ofGoal.none.title")} text={t("deliveries.ofGoal.none.text")} />
        )}
        {data && data.count > 0 && (
          <ul className="divide-y">
            {data.deliveries.map((delivery) => (
              <DeliveryCard key={delivery.id} delivery={delivery} />
            ))}
          </ul>
        )}
        {data && <Pager {...data} onPage={setPage} />}
      </Section>
      {isWriting && (
        <Section title={t("deliveries.ofGoal.report")}>
          <ReportForm goal={goal} onDone={close} />
        </Section>
      )}
    </>
  );
}

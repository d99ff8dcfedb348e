import { Button } from "@medusajs/ui";
import { useRef, useState } from "react";
import type { GoalAnswer } from "../../types/impact";
import { Empty, Failed, Loading } from "../page/loading";
import { Section } from "../page/section";
import { useWords } from "../use-words";
import { PaymentForm } from "./payment-form";
import { PledgeCard } from "./pledge-card";
import { PledgeForm } from "./pledge-form";
import { usePledges } from "./use-pledges";

const UNDER_WAY: ReadonlySet<string> = new Set(["open", "funded", "delivering", "delayed"]);

/** Who matches what others give to this goal; the form for a pledge or a payment opens below. */
export function GoalPledges({ goal }: { goal: GoalAnswer }) {
  const { t } = useWords();
  const { data, error, isPending, refetch } = usePledges(goal.id);
  /** "new", or the id of the pledge that was paid. */
  const [written, setWritten] = useState<string | null>(null);
  const opener = useRef<Element | null>(null);
  const paid = data?.find(({ id }) => id === written);
  const open = (what: string) => {
    opener.current = document.activeElement;
    setWritten(what);
  };
  const close = () => {
    setWritten(null);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  return (
    <>
      <Section
        title={t("pledges.title")}
        text={t("pledges.intro")}
        aside={
          UNDER_WAY.has(goal.state) && (
            <Button size="small" variant="secondary" onClick={() => open("new")}>
              {t("pledges.new")}
            </Button>
          )
        }
      >
        {isPending && <Loading rows={2} />}
        {error && <Failed error={error} onRetry={refetch} />}
        {data?.length === 0 && <Empty title={t("pledges.none.title")} text={t("pledges.none.text")} />}
        {data && data.length > 0 && (
          <ul className="divide-y">
            {data.map((pledge) => (
              <PledgeCard key={pledge.id} pledge={pledge} onPay={() => open(pledge.id)} />
            ))}
          </ul>
        )}
      </Section>
      {written === "new" && (
        <Section title={t("pledges.new")}>
          <PledgeForm goalId={goal.id} onDone={close} />
        </Section>
      )}
      {paid && (
        <Section key={paid.id} title={t("pledges.pay.title", { sponsor: paid.sponsor_name })}>
          <PaymentForm pledge={paid} onDone={close} />
        </Section>
      )}
    </>
  );
}

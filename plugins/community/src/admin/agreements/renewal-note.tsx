import { Badge, Text } from "@medusajs/ui";
import type { AgreementAnswer } from "../../types/agreements";
import { useWords } from "../use-words";

type Renewing = Pick<AgreementAnswer, "renews" | "renewal_problem">;

/** Why the clock has made no offer; somebody has to. */
export function RenewalNote({ agreement: { renewal_problem: problem } }: { agreement: Renewing }) {
  const { t } = useWords();
  if (problem === null) return null;
  return (
    <div role="note" className="bg-ui-bg-highlight px-6 py-4">
      <Text size="small" className="max-w-2xl text-pretty">
        {t("renewals.due", { reason: t(`renewals.problem.${problem}`) })}
      </Text>
    </div>
  );
}

/** Told apart in a list: what renews another one, and what waits for somebody to renew it. */
export function RenewalBadge({ agreement: { renews, renewal_problem: problem } }: { agreement: Renewing }) {
  const { t } = useWords();
  if (renews === null && problem === null) return null;
  return (
    <Badge size="2xsmall" color={problem ? "orange" : "blue"} className="whitespace-nowrap">
      {t(`renewals.${problem ? "dueBadge" : "badge"}`)}
    </Badge>
  );
}

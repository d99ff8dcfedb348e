import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import type { DeliveryAnswer, JudgementRequest } from "../../types/deliveries";
import { useWords } from "../use-words";
import { JudgeDialog } from "./judge-dialog";
import { useMe } from "./use-deliveries";

interface JudgeButtonsProps {
  delivery: DeliveryAnswer;
  units: string;
  describedBy: string;
}

/** None for whoever reported it. */
export function JudgeButtons({ delivery, units, describedBy }: JudgeButtonsProps) {
  const { t } = useWords();
  const me = useMe();
  const [asked, setAsked] = useState<JudgementRequest["state"] | null>(null);
  if (me === undefined) return null;
  if (me === delivery.reported_by)
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {t("deliveries.own")}
      </Text>
    );
  return (
    <div className="flex flex-wrap gap-2">
      <Button size="small" aria-describedby={describedBy} onClick={() => setAsked("verified")}>
        {t("deliveries.verify.button")}
      </Button>
      <Button size="small" variant="secondary" aria-describedby={describedBy} onClick={() => setAsked("rejected")}>
        {t("deliveries.reject.button")}
      </Button>
      {asked && <JudgeDialog delivery={delivery} units={units} to={asked} onClose={() => setAsked(null)} />}
    </div>
  );
}

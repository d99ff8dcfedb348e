import { Button } from "@medusajs/ui";
import { useState } from "react";
import type { RewardAnswer, RewardState } from "../../types/rewards";
import { useWords } from "../use-words";
import { DeadlineDialog } from "./deadline-dialog";
import { RevokeDialog } from "./revoke-dialog";
import { SubstituteDialog } from "./substitute-dialog";

/** What nobody has claimed. */
const REVOCABLE: ReadonlySet<RewardState> = new Set(["issued", "waitlisted", "expired"]);

interface RewardActionsProps {
  reward: RewardAnswer;
  isForPoints: boolean;
}

/** What the shop can do about it where it is now. */
export function RewardActions({ reward, isForPoints }: RewardActionsProps) {
  const { t } = useWords();
  const [open, setOpen] = useState<"extend" | "reissue" | "exchange" | "substitute" | "revoke" | null>(null);
  const { state } = reward;
  const close = () => setOpen(null);
  return (
    <div className="flex flex-wrap gap-2">
      {state === "issued" && (
        <Button size="small" variant="secondary" onClick={() => setOpen("extend")}>
          {t("rewards.extend.open")}
        </Button>
      )}
      {/* What was taken for points gave them back: it cannot be had for nothing now. */}
      {state === "expired" && !isForPoints && (
        <Button size="small" variant="secondary" onClick={() => setOpen("reissue")}>
          {t("rewards.reissue.open")}
        </Button>
      )}
      {state === "delivered" && (
        <Button size="small" variant="secondary" onClick={() => setOpen("exchange")}>
          {t("rewards.exchange.open")}
        </Button>
      )}
      {reward.accepts_substitute && (
        <Button size="small" variant="secondary" onClick={() => setOpen("substitute")}>
          {t("rewards.substitute.open")}
        </Button>
      )}
      {REVOCABLE.has(state) && (
        <Button size="small" variant="danger" onClick={() => setOpen("revoke")}>
          {t("rewards.revoke.open")}
        </Button>
      )}
      {open === "revoke" && <RevokeDialog reward={reward} onClose={close} />}
      {open === "substitute" && <SubstituteDialog reward={reward} onClose={close} />}
      {(open === "extend" || open === "reissue" || open === "exchange") && (
        <DeadlineDialog reward={reward} act={open} onClose={close} />
      )}
    </div>
  );
}

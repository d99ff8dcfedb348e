import { Button } from "@medusajs/ui";
import { useState } from "react";
import type { AwardDetailAnswer } from "../../types/awards";
import { useWords } from "../use-words";
import { CancelDialog } from "./cancel-dialog";
import { DecideDialog } from "./decide-dialog";
import { NominateDialog } from "./nominate-dialog";

/** What the reader can do about the round as it stands. */
export function AwardActions({ detail }: { detail: AwardDetailAnswer }) {
  const { t } = useWords();
  const [open, setOpen] = useState<"nominate" | "decide" | "cancel" | null>(null);
  const { state, is_member, may_cancel, is_voting, has_quorum, voted, members } = detail.award;
  const isOpen = state === "open";
  const close = () => setOpen(null);
  return (
    <div className="flex flex-wrap gap-2">
      {may_cancel && (isOpen || state === "decided") && (
        <Button size="small" variant="danger" onClick={() => setOpen("cancel")}>
          {t("awards.cancel.open")}
        </Button>
      )}
      {is_member && is_voting && (
        <Button size="small" variant="secondary" onClick={() => setOpen("nominate")}>
          {t("awards.nominate.open")}
        </Button>
      )}
      {is_member && isOpen && has_quorum && (!is_voting || voted === members) && (
        <Button size="small" onClick={() => setOpen("decide")}>
          {t("awards.decide.open")}
        </Button>
      )}
      {open === "nominate" && <NominateDialog detail={detail} onClose={close} />}
      {open === "decide" && <DecideDialog detail={detail} onClose={close} />}
      {open === "cancel" && <CancelDialog id={detail.award.id} onClose={close} />}
    </div>
  );
}

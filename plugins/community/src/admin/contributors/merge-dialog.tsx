import { Text } from "@medusajs/ui";
import { useState } from "react";
import type { ContributorAnswer } from "../../types/recognition";
import { SaidField } from "../agreements/said-field";
import { useWords } from "../use-words";
import { AskDialog } from "./ask-dialog";
import type { ListedContributor } from "./contributor-row";
import { PersonPicker } from "./person-picker";
import { useMoveIdentities } from "./use-move-identities";

/** Two records turn out to be one person. */
export function MergeDialog({ contributor, onClose }: { contributor: ContributorAnswer; onClose: () => void }) {
  const { t } = useWords();
  const { form, problems, move, lack, isMoving } = useMoveIdentities(contributor.id, onClose);
  const [other, setOther] = useState<ListedContributor | null>(null);
  const [reason, setReason] = useState("");
  const { name } = contributor;
  const submit = () =>
    other
      ? move({ identity_ids: [], to_id: other.id, name: "", reason })
      : lack({ to_id: t("contributors.problem.to_id") });
  return (
    <AskDialog
      title={t("contributors.merge.title", { name })}
      text={t("contributors.merge.text", { name })}
      button={t("contributors.merge.button")}
      isBusy={isMoving}
      form={form}
      onSubmit={submit}
      onClose={onClose}
    >
      <PersonPicker
        label={t("contributors.merge.other")}
        notIds={[contributor.id]}
        chosen={other}
        onChoose={setOther}
        problem={other ? undefined : problems.to_id}
      />
      <SaidField
        isOptional
        label={t("contributors.reason")}
        hint={t("contributors.reasonHint")}
        value={reason}
        onChange={setReason}
        problem={problems.reason}
      />
      <div role="status">
        {other && (
          <Text size="small" weight="plus" className="break-words">
            {t("contributors.merge.result", { name, other: other.name })}
          </Text>
        )}
      </div>
    </AskDialog>
  );
}

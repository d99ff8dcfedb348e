import { useState } from "react";
import type { ContributorDetailAnswer } from "../../types/recognition";
import { SaidField } from "../agreements/said-field";
import { TickField } from "../catalogue/small-fields";
import { FieldGroup } from "../page/field";
import { useWords } from "../use-words";
import { AskDialog } from "./ask-dialog";
import { useMoveIdentities } from "./use-move-identities";

interface SplitDialogProps extends Pick<ContributorDetailAnswer, "contributor" | "identities"> {
  onClose: () => void;
}

/** One record turns out to be two people: what is ticked becomes somebody of their own. */
export function SplitDialog({ contributor, identities, onClose }: SplitDialogProps) {
  const { t, word } = useWords();
  const { form, problems, move, lack, isMoving } = useMoveIdentities(contributor.id, onClose);
  /** As they were read when the question was asked. */
  const [choices] = useState(identities);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [name, setName] = useState("");
  const [reason, setReason] = useState("");
  const submit = () => {
    const isPart = ticked.length > 0 && ticked.length < choices.length;
    const lacking = {
      ...(isPart ? {} : { identity_ids: t("contributors.problem.identity_ids") }),
      ...(name.trim() ? {} : { name: t("contributors.problem.name") }),
    };
    if (Object.keys(lacking).length > 0) lack(lacking);
    else move({ identity_ids: [...ticked], to_id: null, name, reason });
  };
  return (
    <AskDialog
      title={t("contributors.split.title")}
      text={t("contributors.split.text", { name: contributor.name })}
      button={t("contributors.split.button")}
      isBusy={isMoving}
      form={form}
      onSubmit={submit}
      onClose={onClose}
    >
      <FieldGroup legend={t("contributors.split.which")}>
        {choices.map(({ id, kind, value }, index) => (
          <TickField
            key={id}
            label={value}
            hint={word("contributors.identities", kind)}
            value={ticked.includes(id)}
            onChange={(isTicked) => setTicked(isTicked ? [...ticked, id] : ticked.filter((each) => each !== id))}
            problem={index === 0 ? problems.identity_ids : undefined}
          />
        ))}
      </FieldGroup>
      <SaidField isShort label={t("contributors.split.name")} value={name} onChange={setName} problem={problems.name} />
      <SaidField
        isOptional
        label={t("contributors.reason")}
        hint={t("contributors.reasonHint")}
        value={reason}
        onChange={setReason}
        problem={problems.reason}
      />
    </AskDialog>
  );
}

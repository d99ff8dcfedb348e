import { toast } from "@medusajs/ui";
import { useState } from "react";
import type { RedeemableAnswer, RedeemableChange, RedeemableRequest } from "../../types/points";
import { FormWindow } from "../catalogue/form-window";
import { LineField, TickField } from "../catalogue/small-fields";
import { useTell } from "../contributors/use-contributors";
import { problemsOf } from "../page/problems-of";
import { useProblems } from "../page/use-problems";
import { Refusal } from "../read-json";
import { ProgramChoice } from "../reward-issue/program-choice";
import { useWords } from "../use-words";
import { ChangedAlert } from "./changed-alert";
import { ProductField } from "./product-field";
import { changeOf, draftOf, requestOf } from "./redeemable-draft";

interface RedeemableFormProps {
  /** Null: a new one. */
  redeemable: RedeemableAnswer | null;
  /** Begins again with what stands now. */
  onReload: () => void;
  onClose: () => void;
}

/** What something costs in points, and which program pays for it. */
export function RedeemableForm({ redeemable, onReload, onClose }: RedeemableFormProps) {
  const words = useWords();
  const { t } = words;
  const { mutate, isPending } = useTell<RedeemableRequest | RedeemableChange, { redeemable: RedeemableAnswer }>(
    `/admin/redeemables${redeemable ? `/${redeemable.id}` : ""}`,
  );
  const { form, problems, refuse } = useProblems();
  /** As it was read when the form was opened. */
  const [read] = useState(redeemable);
  const [draft, setDraft] = useState(() => draftOf(redeemable));
  const [isChanged, setChanged] = useState(false);
  const save = () =>
    mutate(read ? changeOf(draft, read.revision) : requestOf(draft), {
      onSuccess: () => {
        toast.success(t("points.form.saved"));
        onClose();
      },
      onError: (error) => {
        if (error instanceof Refusal && error.code === "redeemable_changed") setChanged(true);
        else refuse(problemsOf(error, "points", words), words.error(error));
      },
    });
  return (
    <FormWindow
      title={read ? t("points.form.edit", { title: read.title }) : t("points.form.create")}
      text={t(`points.form.${read ? "editText" : "createText"}`)}
      form={form}
      isSaving={isPending}
      changed={null}
      onSubmit={save}
      onClose={onClose}
    >
      <ChangedAlert isChanged={isChanged} onReload={onReload} />
      {!read && (
        <ProductField
          product={draft.product}
          onChange={(product) => setDraft({ ...draft, product })}
          problem={problems.product_id}
        />
      )}
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <LineField
          isCount
          label={t("points.form.points")}
          hint={t("points.form.pointsHint")}
          value={draft.points}
          onChange={(points) => setDraft({ ...draft, points })}
          problem={problems.points}
        />
        <ProgramChoice draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} problems={problems} />
      </div>
      {read && (
        <TickField
          label={t("points.form.open")}
          hint={t("points.form.openHint")}
          value={draft.isOpen}
          onChange={(isOpen) => setDraft({ ...draft, isOpen })}
          // What is not sold any more cannot be had for points either.
          problem={problems.product_id}
        />
      )}
    </FormWindow>
  );
}

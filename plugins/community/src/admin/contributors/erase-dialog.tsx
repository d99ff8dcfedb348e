import { Text, toast } from "@medusajs/ui";
import type { ContributorAnswer } from "../../types/recognition";
import { useProblems } from "../page/use-problems";
import { useWords } from "../use-words";
import { AskDialog } from "./ask-dialog";
import { useTell } from "./use-contributors";

/** Somebody wants to be forgotten: what goes, what stays, and that it cannot be taken back. */
export function EraseDialog({ contributor, onClose }: { contributor: ContributorAnswer; onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const { name, id } = contributor;
  const { mutate, isPending } = useTell<object, { contributor: ContributorAnswer }>(
    `/admin/contributors/${id}/erasure`,
  );
  const { form, refuse } = useProblems();
  const erase = () =>
    mutate(
      {},
      {
        onSuccess: () => {
          toast.success(t("contributors.erase.done"));
          onClose();
        },
        onError: (error) => refuse({}, words.error(error)),
      },
    );
  return (
    <AskDialog
      isGrave
      title={t("contributors.erase.title", { name })}
      text={t("contributors.erase.text")}
      button={t("contributors.erase.button")}
      isBusy={isPending}
      form={form}
      onSubmit={erase}
      onClose={onClose}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("contributors.erase.stays")}
      </Text>
    </AskDialog>
  );
}

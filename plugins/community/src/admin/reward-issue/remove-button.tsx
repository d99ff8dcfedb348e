import { XMarkMini } from "@medusajs/icons";
import { IconButton } from "@medusajs/ui";
import { useWords } from "../use-words";

/** Takes one of what was added off again. */
export function RemoveButton({ name, onRemove }: { name: string; onRemove: () => void }) {
  const { t } = useWords();
  return (
    <IconButton
      type="button"
      size="small"
      variant="transparent"
      aria-label={t("rewardIssue.find.remove", { name })}
      onClick={onRemove}
    >
      <XMarkMini />
    </IconButton>
  );
}

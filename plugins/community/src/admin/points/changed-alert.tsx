import { Alert, Button } from "@medusajs/ui";
import { useWords } from "../use-words";

interface ChangedAlertProps {
  isChanged: boolean;
  /** Begins again with what stands now. */
  onReload: () => void;
}

/** Somebody else was faster. The place is there before, so that a screen reader says what comes into it. */
export function ChangedAlert({ isChanged, onReload }: ChangedAlertProps) {
  const { t } = useWords();
  return (
    <div role="alert">
      {isChanged && (
        <Alert variant="warning">
          <span className="block">{t("points.changed")}</span>
          <Button type="button" size="small" variant="secondary" className="mt-2" onClick={onReload}>
            {t("catalogue.reload")}
          </Button>
        </Alert>
      )}
    </div>
  );
}

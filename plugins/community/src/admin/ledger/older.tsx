import { Button } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { useWords } from "../use-words";

interface OlderProps {
  /** What the page began before; null on the first. */
  before: string | null;
  next: string | null;
}

/** Through a list that is read newest first. */
export function Older({ before, next }: OlderProps) {
  const { t } = useWords();
  if (!before && !next) return null;
  return (
    <nav aria-label={t("keepsake.pager.label")} className="flex justify-end gap-x-2 px-6 py-4">
      {before && (
        <Button asChild size="small" variant="secondary">
          <Link to="?">{t("ledger.transfers.newest")}</Link>
        </Button>
      )}
      {next && (
        <Button asChild size="small" variant="secondary">
          <Link to={`?before=${next}`}>{t("ledger.transfers.older")}</Link>
        </Button>
      )}
    </nav>
  );
}

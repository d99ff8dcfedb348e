import { Button } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { useWords } from "../use-words";
import { useWaitingReports } from "./use-reports";

/** Leads to what waits for a reviewer, and says how much that is. */
export function QueueLink() {
  const { t, number } = useWords();
  const waiting = useWaitingReports();
  const name = t("contributionReports.title");
  return (
    <Button asChild size="small" variant="secondary" className="tabular-nums">
      <Link to="/contributors/reports">
        {waiting === undefined ? name : t("keepsake.counted", { name, total: number(waiting) })}
      </Link>
    </Button>
  );
}

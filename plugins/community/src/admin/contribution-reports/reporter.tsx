import { Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { ReportToReview } from "../../types/reports";
import { LINK_STYLE } from "../page/link-style";
import { useWords } from "../use-words";

/** Who says so, and whose work it would be. */
export function Reporter({ report: { name, email, contributor } }: { report: ReportToReview }) {
  const { t } = useWords();
  return (
    <div className="min-w-0">
      <Text size="small" leading="compact" className="break-words">
        {name}
      </Text>
      <Text size="small" className="text-ui-fg-subtle break-all">
        {email ?? t("contributionReports.gone")}
      </Text>
      {contributor && (
        <Text size="small" className="break-words">
          {t("contributionReports.knownAs")}{" "}
          <Link to={`/contributors/${contributor.id}`} className={LINK_STYLE}>
            {contributor.name}
          </Link>
        </Text>
      )}
      {email && !contributor && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("contributionReports.newPerson")}
        </Text>
      )}
    </div>
  );
}

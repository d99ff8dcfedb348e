import { Badge, Button, Text } from "@medusajs/ui";
import { useId } from "react";
import type { JudgementRequest, ReportToReview } from "../../types/reports";
import { StateBadge } from "../contributors/state-badge";
import { WebLink } from "../page/web-link";
import { useWords } from "../use-words";
import { Reporter } from "./reporter";

interface ReportRowProps {
  report: ReportToReview;
  kindName: string;
  onJudge: (to: JudgementRequest["to"]) => void;
}

/** All that a reviewer needs to judge it: what is said, what shows it, and who says so. */
export function ReportRow({ report, kindName, onJudge }: ReportRowProps) {
  const { t, date, day, number } = useWords();
  const id = useId();
  const { done_on, link, has_conflict, state, reported_at, judged_at, note, points } = report;
  // Once the account was deleted nothing is told but the kind.
  const title = report.title || kindName;
  return (
    <li
      aria-labelledby={id}
      className="grid grid-cols-1 gap-x-6 gap-y-3 px-6 py-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_auto]"
    >
      <div className="min-w-0">
        <Text id={id} size="small" leading="compact" weight="plus" className="break-words">
          {title}
        </Text>
        <Text size="small" className="text-ui-fg-subtle flex flex-wrap gap-x-3">
          <span>{kindName}</span>
          <span>{day(done_on)}</span>
          {points !== null && (
            <span className="tabular-nums">{t("contributors.points", { points: number(points) })}</span>
          )}
        </Text>
        {link && (
          <Text size="small" className="break-all">
            {t("contributionReports.evidence")} <WebLink address={link}>{link}</WebLink>
          </Text>
        )}
        <Text size="xsmall" className="text-ui-fg-subtle flex flex-wrap gap-x-3">
          <span>{t("contributionReports.reported", { when: date(reported_at) })}</span>
          {judged_at && <span>{t("contributionReports.judged", { when: date(judged_at) })}</span>}
        </Text>
        {note && (
          <Text size="small" className="mt-1 whitespace-pre-line break-words">
            {note}
          </Text>
        )}
      </div>
      <Reporter report={report} />
      <div className="flex flex-col items-start gap-y-2 lg:items-end">
        <StateBadge state={state} />
        {has_conflict && (
          <Badge size="2xsmall" color="orange" className="whitespace-nowrap">
            {t("contributionReports.conflict")}
          </Badge>
        )}
        {state === "reported" && <JudgeButtons title={title} onJudge={onJudge} />}
      </div>
    </li>
  );
}

function JudgeButtons({ title, onJudge }: { title: string; onJudge: ReportRowProps["onJudge"] }) {
  const { t } = useWords();
  return (
    <div className="flex gap-x-2">
      <Button
        size="small"
        variant="secondary"
        aria-label={t("contributionReports.reject.buttonFor", { title })}
        onClick={() => onJudge("rejected")}
      >
        {t("contributionReports.reject.open")}
      </Button>
      <Button
        size="small"
        aria-label={t("contributionReports.accept.buttonFor", { title })}
        onClick={() => onJudge("accepted")}
      >
        {t("contributionReports.accept.open")}
      </Button>
    </div>
  );
}

import { Plural, Trans } from "@lingui/react/macro";
import type { RecognitionView } from "./load-recognition.server";
import { StateBadge } from "./state-badge";

/** What the reader said they did, and what a reviewer said to it. */
export function OwnReports({ reports }: Pick<RecognitionView, "reports">) {
  return (
    <section aria-labelledby="reports">
      <h2 id="reports" className="heading-2">
        <Trans>What you reported</Trans>
      </h2>
      {reports.length === 0 ? (
        <p className="mt-3 text-quiet">
          <Trans>No reports yet. What you report below appears here, with what became of it.</Trans>
        </p>
      ) : (
        <ul className="mt-4 grid gap-4">
          {reports.map((report) => (
            <Report key={report.id} report={report} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Report({ report }: { report: RecognitionView["reports"][number] }) {
  const { state, title, link, name, kind, at, date, points, note, hasConflict } = report;
  return (
    <li className="card grid gap-2 p-5 wrap-anywhere">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h3 className="heading-3 min-w-0" dir="auto">
          <a href={link} rel="nofollow ugc noopener noreferrer" className="text-link">
            {title}
          </a>
        </h3>
        <StateBadge state={state} />
      </div>
      <p className="text-sm text-quiet">
        {kind} · <time dateTime={at}>{date}</time> · <span dir="auto">{name}</span>
      </p>
      {points !== null && (
        <p className="font-semibold">
          <Plural value={points} one="+# point" other="+# points" />
        </p>
      )}
      {note && (
        <p className="whitespace-pre-line" dir="auto">
          <Trans>We say to it: {note}</Trans>
        </p>
      )}
      {hasConflict && (
        <p className="text-sm text-ochre-text">
          <Trans>You are paid for this, or decide about it elsewhere.</Trans>
        </p>
      )}
    </li>
  );
}

import { Badge, Button, Text } from "@medusajs/ui";
import { useEffect, useRef } from "react";
import { Link } from "react-router-dom";
import type { ContributionImportAnswer } from "../../types/recognition";
import { useKindName } from "../contributors/use-contributors";
import { FactList } from "../page/fact-list";
import { useWords } from "../use-words";

/** What became of the file, or what would. */
export function ImportReport({ answer }: { answer: ContributionImportAnswer }) {
  const { t, number, word } = useWords();
  const { dry_run, format, counts, outcomes, new_people, points, capped, kinds } = answer;
  const kindName = useKindName();
  const report = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone then.
  useEffect(() => {
    if (!dry_run) report.current?.focus();
  }, [dry_run]);
  const isNothing = outcomes.created === 0;
  const saying = dry_run ? (isNothing ? "nothingNew" : "wouldBe") : "done";
  const fact = (name: string, count: number): [string, string] => [
    t(`contributionImport.report.${name}`),
    number(count),
  ];
  return (
    <div ref={report} tabIndex={-1} className="divide-y outline-none">
      <div role="status" className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Text size="small" weight="plus">
          {t(`contributionImport.${saying}`)}
        </Text>
        {!dry_run && (
          <Button asChild size="small" variant="secondary">
            <Link to="/contributors">{t("contributionImport.toPeople")}</Link>
          </Button>
        )}
      </div>
      <FactList
        facts={[
          [t("contributionImport.report.format"), word("contributionImport.format", `${format}.name`)],
          fact("contributions", counts.contributions),
          fact("created", outcomes.created),
          fact("unchanged", outcomes.unchanged),
          fact("people", counts.people),
          fact("newPeople", new_people),
          fact("points", points),
          fact("capped", capped),
          [
            t("contributionImport.report.kinds"),
            !isNothing && (
              <ul className="flex flex-wrap gap-2">
                {Object.entries(kinds).map(([kind, count]) => (
                  <li key={kind}>
                    <Badge size="2xsmall">
                      {kindName(kind)}: {number(count)}
                    </Badge>
                  </li>
                ))}
              </ul>
            ),
          ],
        ].map(([name, value]) => [name as string, value || null])}
      />
    </div>
  );
}

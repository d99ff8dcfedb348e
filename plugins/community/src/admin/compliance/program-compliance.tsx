import { StatusBadge, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { ComplianceCheckAnswer } from "../../types/compliance";
import { LINK_STYLE } from "../page/link-style";
import { Failed, Loading } from "../page/loading";
import { Section } from "../page/section";
import { useWords } from "../use-words";
import { rowText } from "./row-text";
import { useCompliance } from "./use-compliance";

/** The rules of the field, and what of this program keeps or breaks them. */
export function ProgramCompliance({ programId }: { programId: string }) {
  const { t, number } = useWords();
  const { data, error, isPending, refetch } = useCompliance(programId);
  const broken = data?.checks.filter(({ ok }) => !ok).length ?? 0;
  return (
    <Section
      title={t("compliance.title")}
      text={t("compliance.intro")}
      aside={
        data && (
          <Text size="small" weight="plus" className={data.ok ? "text-ui-tag-green-text" : "text-ui-tag-red-text"}>
            {data.ok ? t("compliance.allOk") : t("compliance.someBroken", { total: number(broken) })}
          </Text>
        )
      }
    >
      {isPending && <Loading rows={3} />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data && (
        <ul className="divide-y">
          {data.checks.map((check) => (
            <Check key={check.code} check={check} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Check({ check: { code, ok, details } }: { check: ComplianceCheckAnswer }) {
  const words = useWords();
  const { t, word } = words;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 px-6 py-3">
      <div className="min-w-0">
        <Text size="small" leading="compact" weight="plus" className="text-pretty">
          {word("compliance.rule", code)}
        </Text>
        {details.length > 0 && (
          <ul className="mt-1">
            {details.map((row) => (
              <li key={JSON.stringify(row)} className="txt-small text-ui-fg-subtle break-words">
                {rowText(row, words)}
                {row.agreement_id && (
                  <>
                    {" "}
                    <Link to={`/sponsorship/agreements/${row.agreement_id}`} className={LINK_STYLE}>
                      {t("compliance.agreement")}
                    </Link>
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
      <StatusBadge color={ok ? "green" : "red"} className="whitespace-nowrap">
        {t(`compliance.${ok ? "kept" : "broken"}`)}
      </StatusBadge>
    </li>
  );
}

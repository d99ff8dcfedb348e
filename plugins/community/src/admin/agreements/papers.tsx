import { Text } from "@medusajs/ui";
import type { AgreementDetailAnswer } from "../../types/agreements";
import { Section } from "../page/section";
import { useWords } from "../use-words";

/** What was signed, invoiced and paid, as the partner has it on paper. */
export function Papers({ documents, invoices }: Pick<AgreementDetailAnswer, "documents" | "invoices">) {
  const { t, word, date } = useWords();
  return (
    <Section title={t("claims.papers.title")} text={documents.length === 0 ? t("claims.papers.none") : undefined}>
      {documents.length > 0 && (
        <ul className="divide-y">
          {documents.map(({ id, kind, subject_id, locale, revision, made_at, superseded_at }) => (
            <li key={id} className="px-6 py-3">
              <Text size="small" leading="compact">
                <a href={`/admin/documents/${id}/pdf`} download className="underline">
                  {t("claims.papers.name", {
                    kind: word("claims.papers.kind", kind),
                    number: invoices.find((invoice) => invoice.id === subject_id)?.number ?? revision,
                    language: word("claims.papers.language", locale),
                  })}
                </a>
              </Text>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {date(made_at)}
                {superseded_at && ` · ${t("claims.papers.replaced")}`}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

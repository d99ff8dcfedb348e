import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { Failed, Loading } from "../page/loading";
import { Section } from "../page/section";
import { useWords } from "../use-words";
import { TermDialog } from "./term-dialog";
import { usePointsTerm } from "./use-points";

/** How long points can be spent. */
export function TermSection() {
  const { t, number } = useWords();
  const { data: term, error, isPending, refetch } = usePointsTerm();
  /** How often the dialog has begun again; null: it is closed. */
  const [round, setRound] = useState<number | null>(null);
  return (
    <Section
      title={t("points.term.title")}
      text={t("points.term.text")}
      aside={
        term && (
          <Button size="small" variant="secondary" onClick={() => setRound(0)}>
            {t("points.term.open")}
          </Button>
        )
      }
    >
      {isPending && <Loading rows={1} />}
      {error && <Failed error={error} onRetry={refetch} />}
      {term && (
        <Text size="small" className="px-6 py-4">
          {term.months === null ? t("points.term.never") : t("points.term.after", { months: number(term.months) })}
        </Text>
      )}
      {term && round !== null && (
        <TermDialog key={round} term={term} onReload={() => setRound(round + 1)} onClose={() => setRound(null)} />
      )}
    </Section>
  );
}

import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { Link } from "react-router-dom";
import type { ProgramDetailAnswer } from "../../types/partnership";
import { FactList } from "../page/fact-list";
import { LINK_STYLE } from "../page/link-style";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { ProgramForm } from "./program-form";
import { SectionHead } from "./section-head";
import { useReading } from "./use-reading";

/** What a program says of itself. */
export function ProgramFacts({ detail }: { detail: ProgramDetailAnswer }) {
  const { t, day, word, locale } = useWords();
  const { program, stage, versions } = detail;
  const { round, reload } = useReading(program.id);
  const [isOpen, setOpen] = useState(false);
  const long = (text: string) =>
    text && (
      <Text asChild size="small" className="whitespace-pre-line">
        <span>{text}</span>
      </Text>
    );
  return (
    <>
      <SectionHead
        title={t("catalogue.tab.facts")}
        aside={
          stage !== "frozen" && (
            <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
              {t("catalogue.edit")}
            </Button>
          )
        }
      />
      <FactList
        facts={[
          [t("catalogue.field.handle"), program.handle],
          [t("catalogue.field.summary"), long(wordsOf(program.summary, locale))],
          [t("catalogue.field.profit_statement"), long(wordsOf(program.profit_statement, locale))],
          [t("catalogue.field.starts_on"), program.starts_on && day(program.starts_on)],
          [t("catalogue.field.ends_on"), program.ends_on && day(program.ends_on)],
          [t("catalogue.field.last_payment_on"), program.last_payment_on && day(program.last_payment_on)],
          [t("catalogue.field.listing_order"), word("catalogue.listing", program.listing_order)],
          [
            t("catalogue.otherVersions"),
            versions.length > 0 && (
              <ul className="flex flex-col gap-y-1">
                {versions.map(({ id, version, state }) => (
                  <li key={id}>
                    <Link to={`/sponsorship/${id}`} className={LINK_STYLE}>
                      {t("catalogue.version.number", { version })}
                    </Link>{" "}
                    {word("sponsorship.state", state)}
                  </li>
                ))}
              </ul>
            ),
          ],
        ]}
      />
      {isOpen && (
        <ProgramForm
          key={round}
          program={program}
          onReload={reload}
          onSaved={() => setOpen(false)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

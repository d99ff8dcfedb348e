import { Button, StatusBadge, Text } from "@medusajs/ui";
import { useState } from "react";
import type { SeasonAnswer } from "../../types/recognition";
import { dayBefore } from "../agreements/agreement-words";
import { useBoardChoices } from "../contributors/use-contributors";
import { Empty, Failed, Loading } from "../page/loading";
import { Section } from "../page/section";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { SeasonForm } from "./season-form";

/** Stretches of time with boards of their own, the newest first. */
export function Seasons() {
  const { t } = useWords();
  const { data, error, isPending, refetch } = useBoardChoices();
  const [isWriting, setWriting] = useState(false);
  return (
    <Section
      title={t("contributionRules.seasons.title")}
      text={t("contributionRules.seasons.text")}
      aside={
        !isWriting && (
          <Button size="small" onClick={() => setWriting(true)}>
            {t("contributionRules.seasons.new")}
          </Button>
        )
      }
    >
      {isWriting && <SeasonForm onDone={() => setWriting(false)} />}
      {isPending && <Loading rows={2} />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data?.seasons.length === 0 && (
        <Empty title={t("contributionRules.seasons.none.title")} text={t("contributionRules.seasons.none.text")} />
      )}
      {data && data.seasons.length > 0 && (
        <ul className="divide-y">
          {data.seasons.map((season) => (
            <Season key={season.id} season={season} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Season({ season: { handle, name, starts_on, ends_on } }: { season: SeasonAnswer }) {
  const { t, day, locale } = useWords();
  const today = new Date().toISOString().slice(0, 10);
  const isNow = starts_on <= today && today < ends_on;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-6 py-4">
      <div className="min-w-0">
        <Text size="small" leading="compact" weight="plus" className="break-words">
          {wordsOf(name, locale)}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t("contributionRules.seasons.days", { from: day(starts_on), until: day(dayBefore(ends_on)) })}{" "}
          <span className="font-mono">{handle}</span>
        </Text>
      </div>
      {isNow && (
        <StatusBadge color="green" className="whitespace-nowrap">
          {t("contributionRules.seasons.now")}
        </StatusBadge>
      )}
    </li>
  );
}

import { Text } from "@medusajs/ui";
import type { AwardDetailAnswer } from "../../types/awards";
import { Section } from "../page/section";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { AwardActions } from "./award-actions";
import { AwardFacts } from "./award-facts";
import { AwardIssue } from "./award-issue";
import { MovesLog } from "./moves-log";
import { Nominees } from "./nominees";

/** Who is nominated and what is voted on the left, what it is about beside it; below each other without room. */
export function Award({ detail }: { detail: AwardDetailAnswer }) {
  const { t, locale } = useWords();
  const { award, ballot, message } = detail;
  return (
    <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="flex min-w-0 flex-col gap-y-4">
        <Section
          level="h1"
          title={wordsOf(award.name, locale)}
          text={t("awards.page.secret")}
          aside={<AwardActions detail={detail} />}
        >
          {award.state === "open" && (award.is_voting || !award.has_quorum) && (
            <Text size="small" className="text-ui-fg-subtle px-6 py-4">
              {t(`awards.decide.${award.is_voting ? "waits" : "noQuorum"}`)}
            </Text>
          )}
        </Section>
        {/* What was ticked and not given is kept until other votes hold. */}
        <Nominees key={ballot?.voted_at ?? "none"} detail={detail} />
        {award.state === "decided" && <AwardIssue award={award} />}
      </div>
      <div className="flex min-w-0 flex-col gap-y-4">
        <AwardFacts detail={detail} />
        {message && (
          <Section title={t("awards.page.message")}>
            <Text size="small" className="whitespace-pre-line break-words px-6 py-4">
              {message}
            </Text>
          </Section>
        )}
        <MovesLog moves={detail.moves} />
      </div>
    </div>
  );
}

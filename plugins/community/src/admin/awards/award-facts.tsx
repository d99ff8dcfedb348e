import type { AwardDetailAnswer } from "../../types/awards";
import { useBoardChoices } from "../contributors/use-contributors";
import { FactList } from "../page/fact-list";
import { Section } from "../page/section";
import { thingsText } from "../rewards/reward-words";
import { useRewardPrograms } from "../rewards/use-rewards";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { StateBadge } from "./state-badge";

/** What it is about, who decides, and how many of them have voted: never who. */
export function AwardFacts({ detail: { award, items, committee } }: { detail: AwardDetailAnswer }) {
  const words = useWords();
  const { t, date, number, locale } = words;
  const { data: programs } = useRewardPrograms();
  const { data: boards } = useBoardChoices();
  const { state, program_id, period, seats, votes_each, closes_at, is_voting, voted, members } = award;
  const program = programs?.find(({ id }) => id === program_id);
  const season = boards?.seasons.find(({ handle }) => handle === period);
  return (
    <Section title={t("awards.form.votes")}>
      <FactList
        facts={[
          [t("awards.page.state"), <StateBadge key="state" state={state} />],
          [t(`awards.page.${is_voting ? "closes" : "closed"}`), date(closes_at)],
          [
            t("awards.page.voted"),
            <span key="voted" className="flex flex-col gap-y-2 tabular-nums">
              {t("awards.page.votedOf", { voted: number(voted), members: number(members) })}
              <progress aria-hidden className="accent-ui-fg-interactive h-1.5 w-full" value={voted} max={members} />
            </span>,
          ],
          [t("awards.page.seats"), number(seats)],
          [t("awards.page.votesEach"), number(votes_each)],
          [t("awards.page.things"), thingsText(items, words)],
          [t("awards.page.program"), program && wordsOf(program.name, locale)],
          [
            t("awards.page.period"),
            period === "all" ? t("rewardIssue.rule.all") : season ? wordsOf(season.name, locale) : period,
          ],
          [
            t("awards.page.committee"),
            <ul key="committee" className="break-all">
              {committee.map(({ id, email }) => (
                <li key={id}>{email}</li>
              ))}
            </ul>,
          ],
        ]}
      />
    </Section>
  );
}

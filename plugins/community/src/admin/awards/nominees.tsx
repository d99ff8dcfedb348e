import { Text } from "@medusajs/ui";
import { useState } from "react";
import type { AwardDetailAnswer, AwardNomineeAnswer } from "../../types/awards";
import { Section } from "../page/section";
import { useWords } from "../use-words";
import { canVoteFor, inOrder } from "./ballot";
import { BallotBar } from "./ballot-bar";
import { ConflictDialog } from "./conflict-dialog";
import { NomineeRow } from "./nominee-row";

/** Who is nominated; for a member while there is voting also the ballot, else what was counted. */
export function Nominees({ detail }: { detail: AwardDetailAnswer }) {
  const { t } = useWords();
  const { award, nominees, ballot } = detail;
  const [chosen, setChosen] = useState<readonly string[]>(ballot?.nominee_ids ?? []);
  const [aside, setAside] = useState<AwardNomineeAnswer | null>(null);
  const isVoting = award.is_member && award.is_voting;
  const isCounted = nominees.some(({ votes }) => votes !== null);
  // Whoever stands aside on somebody after ticking them has no vote there any more.
  const kept = chosen.filter((id) => nominees.some((nominee) => nominee.id === id && canVoteFor(nominee)));
  const tick = (id: string, isOn: boolean) => setChosen(isOn ? [...kept, id] : kept.filter((each) => each !== id));
  return (
    <Section title={t("awards.nominees.title")} text={t(`awards.nominees.${isCounted ? "counted" : "text"}`)}>
      {nominees.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("awards.nominees.none")}
        </Text>
      ) : (
        <ul className="divide-y">
          {inOrder(nominees).map((nominee) => (
            <NomineeRow
              key={nominee.id}
              nominee={nominee}
              isVoting={isVoting}
              isChosen={kept.includes(nominee.id)}
              isFull={kept.length >= award.votes_each}
              onTick={(isOn) => tick(nominee.id, isOn)}
              onStandAside={() => setAside(nominee)}
            />
          ))}
        </ul>
      )}
      {isVoting && nominees.length > 0 && <BallotBar award={award} ballot={ballot} chosen={kept} />}
      {aside && <ConflictDialog id={award.id} nominee={aside} onClose={() => setAside(null)} />}
    </Section>
  );
}

import { Button } from "@medusajs/ui";
import { useState } from "react";
import type { ContributorDetailAnswer } from "../../types/recognition";
import { Section } from "../page/section";
import { ContributorRewards } from "../rewards/contributor-rewards";
import { useWords } from "../use-words";
import { ContributionsList } from "./contributions-list";
import { EraseDialog } from "./erase-dialog";
import { Identities } from "./identities";
import { IdentityMoves } from "./identity-moves";
import { MergeDialog } from "./merge-dialog";
import { PersonFacts } from "./person-facts";
import { PersonForm } from "./person-form";

/** Who it is and what they did on the left, by what they are recognised beside it; below each other without room. */
export function Person({ detail }: { detail: ContributorDetailAnswer }) {
  const { t } = useWords();
  const [open, setOpen] = useState<"form" | "merge" | "erase" | null>(null);
  const { contributor, identities, balance, moves } = detail;
  const close = () => setOpen(null);
  return (
    <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="flex min-w-0 flex-col gap-y-4">
        <Section
          level="h1"
          title={contributor.is_erased ? t("contributors.erase.name") : contributor.name}
          text={t(contributor.is_erased ? "contributors.erase.left" : "contributors.person.intro")}
          aside={
            !contributor.is_erased && (
              <div className="flex flex-wrap gap-2">
                {identities.length > 0 && (
                  <Button size="small" variant="secondary" onClick={() => setOpen("merge")}>
                    {t("contributors.merge.open")}
                  </Button>
                )}
                <Button size="small" variant="secondary" onClick={() => setOpen("form")}>
                  {t("contributors.person.edit")}
                </Button>
                <Button size="small" variant="danger" onClick={() => setOpen("erase")}>
                  {t("contributors.erase.open")}
                </Button>
              </div>
            )
          }
        >
          <PersonFacts contributor={contributor} balance={balance} />
        </Section>
        <ContributionsList contributorId={contributor.id} />
      </div>
      <div className="flex min-w-0 flex-col gap-y-4">
        {!contributor.is_erased && <Identities contributor={contributor} identities={identities} />}
        <ContributorRewards contributorId={contributor.id} />
        <IdentityMoves moves={moves} />
      </div>
      {open === "form" && <PersonForm contributor={contributor} onClose={close} />}
      {open === "merge" && <MergeDialog contributor={contributor} onClose={close} />}
      {open === "erase" && <EraseDialog contributor={contributor} onClose={close} />}
    </div>
  );
}

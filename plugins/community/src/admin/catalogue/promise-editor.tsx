import { Alert, Button, toast } from "@medusajs/ui";
import { useState } from "react";
import type { ProgramDetailAnswer, TierAnswer } from "../../types/partnership";
import type { PromisesRequest } from "../../types/partnership-terms";
import { TierMatrix } from "../sponsorship/tier-matrix";
import { useSend } from "../sponsorship/use-programs";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { changedMeanwhile } from "./catalogue-problems";
import { PromiseCell } from "./promise-cell";
import { countOf } from "./typed";
import { useReading } from "./use-reading";

/** Typed quantities by tier and benefit, where they differ from what stands. */
type Typed = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The matrix of a draft: quantities are typed where they stand, and saved together. */
export function PromiseEditor({ detail }: { detail: ProgramDetailAnswer }) {
  const words = useWords();
  const { t, locale } = words;
  const { program, tiers, benefits } = detail;
  const send = useSend();
  const { reload } = useReading(program.id);
  const [typed, setTyped] = useState<Typed>({});
  const [problem, setProblem] = useState<{ text: string; isStale: boolean }>();
  const asked = askedOf(tiers, typed);
  const isChanged = asked.tiers.length > 0;

  const save = () =>
    send.mutate(
      { path: `/${program.id}/promises`, body: asked },
      {
        onSuccess: () => {
          setTyped({});
          setProblem(undefined);
          toast.success(t("catalogue.saved"));
        },
        onError: (error) => setProblem({ text: words.error(error), isStale: changedMeanwhile(error) !== null }),
      },
    );
  const forget = () => {
    setTyped({});
    setProblem(undefined);
    return reload();
  };
  const change = (tierId: string, benefitId: string, value: string) =>
    setTyped({ ...typed, [tierId]: { ...typed[tierId], [benefitId]: value } });
  return (
    <>
      {problem && (
        <Alert variant="error" role="alert" className="mx-6 my-4">
          <span className="block">{problem.text}</span>
          {problem.isStale && (
            <Button type="button" size="small" variant="secondary" className="mt-2" onClick={forget}>
              {t("catalogue.reload")}
            </Button>
          )}
        </Alert>
      )}
      <TierMatrix
        benefits={benefits}
        tiers={tiers}
        cell={(tier, benefit) => (
          <PromiseCell
            label={t("catalogue.promiseOf", {
              benefit: wordsOf(benefit.name, locale),
              tier: wordsOf(tier.name, locale),
            })}
            value={typed[tier.id]?.[benefit.id] ?? String(tier.promises[benefit.id] ?? "")}
            onChange={(value) => change(tier.id, benefit.id, value)}
          />
        )}
      />
      <div className="flex flex-wrap justify-end gap-2 px-6 py-4">
        <Button size="small" variant="secondary" disabled={!isChanged} onClick={() => setTyped({})}>
          {t("catalogue.cancel")}
        </Button>
        <Button size="small" disabled={!isChanged} isLoading={send.isPending} onClick={save}>
          {t("catalogue.savePromises")}
        </Button>
      </div>
    </>
  );
}

/** Of the tiers that promise something else now, all that they promise. */
function askedOf(tiers: readonly TierAnswer[], typed: Typed): PromisesRequest {
  return {
    tiers: tiers.flatMap(({ id, revision, promises }) => {
      const wanted = Object.entries({ ...promises, ...typed[id] }).flatMap(([benefit, value]): [string, number][] => {
        const quantity = countOf(String(value));
        return quantity === null ? [] : [[benefit, quantity]];
      });
      const isSame =
        wanted.length === Object.keys(promises).length &&
        wanted.every(([benefit, quantity]) => promises[benefit] === quantity);
      return isSame ? [] : [{ id, revision, promises: Object.fromEntries(wanted) }];
    }),
  };
}

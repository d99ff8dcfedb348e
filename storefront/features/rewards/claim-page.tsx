import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { useNavigation } from "react-router";
import { ErrorSummary } from "~/components/buying/error-summary";
import { ClaimForm } from "./claim-form";
import { isSoldOut, namedErrors } from "./form-fields";
import { GiftForm } from "./gift-form";
import { SoldOut } from "./sold-out";
import { Thanks } from "./thanks";
import type { ClaimProblem, ClaimView } from "./types";

/** The summary takes the focus whenever it is given other errors, so they stay the same ones while nothing is sent. */
const useNamedErrors = (problem: ClaimProblem | undefined, items: ClaimView["items"]): Record<string, string> => {
  const { t } = useLingui();
  return useMemo(
    () => namedErrors(problem?.errors ?? {}, items, (title, text) => t`${title}: ${text}`),
    [problem, items, t],
  );
};

/** What somebody was thanked with: it is sent to them, or waited for, or its worth is given to a goal. */
export function ClaimPage({ view, problem }: { view: ClaimView; problem: ClaimProblem | undefined }) {
  const errors = useNamedErrors(problem, view.items);
  const isBusy = useNavigation().state !== "idle";
  return (
    <section className="page-width py-10 md:py-14" aria-busy={isBusy}>
      {/* First on the page, so that it is in sight without scripts too, whichever of the forms it is about. */}
      <ErrorSummary errors={errors} />
      <Thanks view={view} />
      <div className="mt-10 grid items-start gap-8 lg:grid-cols-[1fr_23rem] xl:gap-14">
        {view.items.some(isSoldOut) ? (
          <SoldOut view={view} />
        ) : (
          <ClaimForm view={view} typed={problem?.claim} errors={errors} />
        )}
        <GiftForm view={view} errors={errors} goalId={problem?.goalId} share={problem?.share ?? false} />
      </div>
    </section>
  );
}

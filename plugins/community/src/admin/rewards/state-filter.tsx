import { Button } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { RewardListAnswer } from "../../types/rewards";
import { withFilter } from "../exceptions/list-query";
import { useWords } from "../use-words";
import { STATES, stateOf } from "./list-query";

interface StateFilterProps {
  search: URLSearchParams;
  /** How many there are in each. */
  states: RewardListAnswer["states"] | undefined;
}

/** What the board can be narrowed to, with how much there is of it. */
export function StateFilter({ search, states }: StateFilterProps) {
  const { t, number } = useWords();
  const chosen = stateOf(search);
  const all = STATES.reduce((sum, state) => sum + (states?.[state] ?? 0), 0);
  return (
    <nav aria-label={t("rewards.filter.label")} className="flex flex-wrap gap-2 px-6 py-4">
      {[null, ...STATES].map((state) => {
        const name = state ? t(`rewards.state.${state}`) : t("rewards.filter.all");
        const total = number(state ? (states?.[state] ?? 0) : all);
        return (
          <Button
            key={state ?? "all"}
            asChild
            size="small"
            variant={state === chosen ? "secondary" : "transparent"}
            className="whitespace-nowrap tabular-nums"
          >
            <Link
              to={`?${withFilter(search, "state", state ?? "")}`}
              aria-current={state === chosen ? "page" : undefined}
            >
              {states ? t("rewards.filter.count", { state: name, total }) : name}
            </Link>
          </Button>
        );
      })}
    </nav>
  );
}

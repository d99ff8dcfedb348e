import type { RewardListAnswer } from "../../types/rewards";
import { CountedFilter } from "../page/counted-filter";
import { useWords } from "../use-words";
import { STATES, stateOf } from "./list-query";

interface StateFilterProps {
  search: URLSearchParams;
  /** How many there are in each. */
  states: RewardListAnswer["states"] | undefined;
}

/** What the board can be narrowed to, with how much there is of it. */
export function StateFilter({ search, states }: StateFilterProps) {
  const { t } = useWords();
  const all = states && STATES.reduce((sum, state) => sum + (states[state] ?? 0), 0);
  return (
    <CountedFilter
      label={t("rewards.filter.label")}
      search={search}
      chosen={stateOf(search) ?? ""}
      options={[
        { value: "", name: t("rewards.filter.all"), total: all },
        ...STATES.map((state) => ({
          value: state,
          name: t(`rewards.state.${state}`),
          total: states && (states[state] ?? 0),
        })),
      ]}
    />
  );
}

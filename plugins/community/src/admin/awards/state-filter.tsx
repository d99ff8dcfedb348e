import type { AwardListAnswer } from "../../types/awards";
import { CountedFilter } from "../page/counted-filter";
import { useWords } from "../use-words";
import { STATES, stateOf } from "./list-query";

interface StateFilterProps {
  search: URLSearchParams;
  states: AwardListAnswer["states"] | undefined;
}

export function StateFilter({ search, states }: StateFilterProps) {
  const { t } = useWords();
  const all = states && STATES.reduce((sum, state) => sum + states[state], 0);
  return (
    <CountedFilter
      label={t("awards.filter.label")}
      search={search}
      chosen={stateOf(search) ?? ""}
      options={[
        { value: "", name: t("awards.filter.all"), total: all },
        ...STATES.map((state) => ({ value: state, name: t(`awards.state.${state}`), total: states?.[state] })),
      ]}
    />
  );
}

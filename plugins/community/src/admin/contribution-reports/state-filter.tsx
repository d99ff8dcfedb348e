import type { ReportListAnswer } from "../../types/reports";
import { CountedFilter } from "../page/counted-filter";
import { useWords } from "../use-words";
import { ALL, STATES, stateOf } from "./list-query";

interface StateFilterProps {
  search: URLSearchParams;
  states: ReportListAnswer["states"] | undefined;
}

/** The address leaves out what waits: that is what a reviewer comes for. */
const inAddress = (state: string) => (state === "reported" ? "" : state);

export function StateFilter({ search, states }: StateFilterProps) {
  const { t } = useWords();
  const all = states && STATES.reduce((sum, state) => sum + states[state], 0);
  return (
    <CountedFilter
      label={t("contributionReports.filter.label")}
      search={search}
      chosen={inAddress(stateOf(search))}
      options={[
        ...STATES.map((state) => ({
          value: inAddress(state),
          name: t(`contributors.state.${state}`),
          total: states?.[state],
        })),
        { value: ALL, name: t("contributionReports.filter.all"), total: all },
      ]}
    />
  );
}

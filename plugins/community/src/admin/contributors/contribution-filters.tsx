import type { ContributionState } from "../../types/recognition";
import { withFilter } from "../exceptions/list-query";
import { contributors as texts } from "../i18n/en/contributors";
import { Choice, type Option } from "../page/choice";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { useBoardChoices } from "./use-contributors";

const ANY = "any";
/** Every state has a word. */
const STATES = Object.keys(texts.state) as ContributionState[];

interface ContributionFiltersProps {
  search: URLSearchParams;
  onChange: (next: URLSearchParams) => void;
}

export function ContributionFilters({ search, onChange }: ContributionFiltersProps) {
  const { t, locale } = useWords();
  const { data } = useBoardChoices();
  const set = (name: string) => (value: string) => onChange(withFilter(search, name, value === ANY ? "" : value));
  return (
    <search className="flex flex-wrap gap-4 px-6 py-4">
      <div className="w-full sm:w-56">
        <Choice
          label={t("contributors.work.kind")}
          value={search.get("kind") || ANY}
          onChange={set("kind")}
          options={[
            [ANY, t("contributors.work.anyKind")],
            ...(data?.kinds ?? []).map(({ handle, name }): Option => [handle, wordsOf(name, locale)]),
          ]}
        />
      </div>
      <div className="w-full sm:w-44">
        <Choice
          label={t("contributors.work.state")}
          value={search.get("state") || ANY}
          onChange={set("state")}
          options={[
            [ANY, t("contributors.work.anyState")],
            ...STATES.map((state): Option => [state, t(`contributors.state.${state}`)]),
          ]}
        />
      </div>
    </search>
  );
}

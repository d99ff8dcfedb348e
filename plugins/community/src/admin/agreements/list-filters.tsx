import { Button } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { AgreementState } from "../../types/agreements";
import { withFilter } from "../exceptions/list-query";
import { agreements as texts } from "../i18n/en/agreements";
import { Choice, type Option } from "../page/choice";
import { usePrograms } from "../sponsorship/use-programs";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { addressOf, VIEWS } from "./list-address";

interface ListFiltersProps {
  search: URLSearchParams;
  onChange: (next: URLSearchParams) => void;
}

const ANY = "any";
/** Every state has a word; a draft is its partner's own business. */
const STATES = (Object.keys(texts.state) as AgreementState[]).filter((state) => state !== "draft");

export function ListFilters({ search, onChange }: ListFiltersProps) {
  const { t, locale } = useWords();
  const { data: programs = [] } = usePrograms();
  const { view, program, state } = addressOf(search);
  const set = (name: string) => (value: string) => onChange(withFilter(search, name, value === ANY ? "" : value));
  return (
    <div className="flex flex-wrap items-end justify-between gap-4 px-6 py-4">
      <search className="flex w-full flex-wrap gap-4 sm:w-auto">
        <div className="w-full sm:w-64">
          <Choice
            label={t("agreements.filters.program")}
            value={program || ANY}
            onChange={set("program")}
            options={[
              [ANY, t("agreements.filters.anyProgram")],
              ...programs.map(({ id, name, version }): Option => {
                const said = wordsOf(name, locale);
                return [id, version > 1 ? `${said} (${t("catalogue.version.number", { version })})` : said];
              }),
            ]}
          />
        </div>
        {view === "table" && (
          <div className="w-full sm:w-48">
            <Choice
              label={t("agreements.filters.state")}
              value={state || ANY}
              onChange={set("state")}
              options={[
                [ANY, t("agreements.filters.anyState")],
                ...STATES.map((each): Option => [each, t(`agreements.state.${each}`)]),
              ]}
            />
          </div>
        )}
      </search>
      <nav aria-label={t("agreements.view.label")} className="flex gap-x-2">
        {VIEWS.map((each) => (
          <Button key={each} asChild size="small" variant={each === view ? "secondary" : "transparent"}>
            <Link
              to={`?${withFilter(search, "view", each === "board" ? "" : each)}`}
              aria-current={each === view ? "page" : undefined}
            >
              {t(`agreements.view.${each}`)}
            </Link>
          </Button>
        ))}
      </nav>
    </div>
  );
}

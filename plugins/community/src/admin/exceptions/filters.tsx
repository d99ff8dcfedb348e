import { Label, Select } from "@medusajs/ui";
import { useId } from "react";
import type { ExceptionKind } from "../../types/exceptions";
import { exceptions as texts } from "../i18n/en/exceptions";
import { type Option, Options } from "../page/choice";
import { SearchField } from "../page/search-field";
import { useWords } from "../use-words";
import { withFilter } from "./list-query";

interface FiltersProps {
  search: URLSearchParams;
  onChange: (next: URLSearchParams) => void;
}

/** Every kind has words, so the words know every kind. */
const KINDS = Object.keys(texts.kind) as ExceptionKind[];
const ANY = "any";

export function Filters({ search, onChange }: FiltersProps) {
  const { t } = useWords();
  const set = (name: string, usual: string) => (value: string) =>
    onChange(withFilter(search, name, value === usual ? "" : value));
  return (
    <search className="flex flex-wrap items-end gap-4 px-6 py-4">
      <Choice
        label={t("exceptions.filters.state")}
        value={search.get("state") ?? "open"}
        onChange={set("state", "open")}
        options={["open", "settled", "all"].map((state) => [state, t(`exceptions.filters.${state}`)])}
      />
      <Choice
        label={t("exceptions.filters.kind")}
        value={search.get("kind") ?? ANY}
        onChange={set("kind", ANY)}
        options={[
          [ANY, t("exceptions.filters.anyKind")],
          ...KINDS.map((kind): Option => [kind, t(`exceptions.kind.${kind}.title`)]),
        ]}
      />
      <SearchField
        label={t("exceptions.filters.search")}
        placeholder={t("exceptions.filters.searchHint")}
        value={search.get("q") ?? ""}
        onChange={set("q", "")}
      />
    </search>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: Option[];
}

function Choice({ label, value, onChange, options }: ChoiceProps) {
  const id = useId();
  return (
    <div className="flex w-full flex-col gap-y-1 sm:w-56">
      <Label htmlFor={id} size="xsmall" weight="plus">
        {label}
      </Label>
      <Select value={value} onValueChange={onChange} size="small">
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Options options={options} />
      </Select>
    </div>
  );
}

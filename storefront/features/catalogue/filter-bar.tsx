import { Trans, useLingui } from "@lingui/react/macro";
import { type ChangeEvent, useEffect, useEffectEvent, useRef } from "react";
import { Form, useSubmit } from "react-router";
import { Link } from "~/components/link";
import { sorts } from "~/lib/catalogue/query";
import { useShop } from "~/lib/reader/shop-context";
import { FacetMenu, FacetValues } from "./facet-menu";
import type { ListData } from "./load-list.server";

/** What was answered, without the questions left open, so that addresses stay short enough to read. */
const answersOf = (form: HTMLFormElement): URLSearchParams =>
  new URLSearchParams(
    [...new FormData(form)].flatMap(([name, value]) =>
      value === "" || (name === "sort" && value === "new") ? [] : [[name, String(value)]],
    ),
  );

/** A box ticked or an order chosen that the address does not know of. */
const hasNewChoice = (form: HTMLFormElement): boolean =>
  [...form.elements].some((field) => {
    if (field instanceof HTMLSelectElement)
      return [...field.options].some(({ selected, defaultSelected }) => selected !== defaultSelected);
    return field instanceof HTMLInputElement && field.checked !== field.defaultChecked;
  });

/** A plain GET form: every choice is in the address. Where scripts run, a choice applies itself. */
export function FilterBar({ list, path }: { list: ListData; path: string }) {
  const { t } = useLingui();
  const { region } = useShop();
  const submit = useSubmit();
  const { query } = list;
  const form = useRef<HTMLFormElement>(null);
  const apply = (chosen: HTMLFormElement) =>
    void submit(answersOf(chosen), { action: path, preventScrollReset: true, replace: true });
  const applyChoice = ({ target, currentTarget }: ChangeEvent<HTMLFormElement>) => {
    const field: unknown = target;
    const isTyped = field instanceof HTMLInputElement && field.type === "number";
    if (!isTyped) apply(currentTarget);
  };
  // Somebody may have chosen before the scripts had come; nobody was there to hear it.
  const applyEarlyChoice = useEffectEvent(() => {
    if (form.current && hasNewChoice(form.current)) apply(form.current);
  });
  useEffect(() => applyEarlyChoice(), []);
  const sortNames = {
    new: query.q ? t`Best match` : t`Newest`,
    price: t`Price, low to high`,
    "price-desc": t`Price, high to low`,
    name: t`Name`,
  };
  const priced = [query.minMajor, query.maxMajor].filter((value) => value !== undefined).length;
  return (
    <Form
      ref={form}
      action={path}
      onChange={applyChoice}
      className="relative flex flex-wrap items-center gap-2"
      aria-label={t`Filter and sort`}
    >
      {query.q && <input type="hidden" name="q" value={query.q} />}
      {list.facets.map((group) => (
        <FacetValues key={group.name} group={group} />
      ))}
      <FacetMenu label={t`Price`} chosen={priced}>
        <fieldset>
          <legend className="label">
            <Trans>Price in {region.currencyCode.toUpperCase()}</Trans>
          </legend>
          <div className="flex items-center gap-2">
            <input
              key={`min${query.minMajor}`}
              className="field min-w-20"
              type="number"
              min="0"
              step="any"
              name="min"
              defaultValue={query.minMajor}
              aria-label={t`Lowest price`}
              placeholder={t`Lowest price`}
            />
            <span aria-hidden="true">–</span>
            <input
              key={`max${query.maxMajor}`}
              className="field min-w-20"
              type="number"
              min="0"
              step="any"
              name="max"
              defaultValue={query.maxMajor}
              aria-label={t`Highest price`}
              placeholder={t`Highest price`}
            />
          </div>
        </fieldset>
        <button type="submit" className="button button-primary mt-3 w-full">
          <Trans>Apply</Trans>
        </button>
      </FacetMenu>
      <label className={query.inStock ? "chip chip-chosen" : "chip"}>
        <input key={String(query.inStock)} type="checkbox" name="stock" value="1" defaultChecked={query.inStock} />
        <Trans>In stock</Trans>
      </label>
      <button type="submit" className="button-quiet without-scripts">
        <Trans>Apply</Trans>
      </button>
      {list.isFiltered && (
        <Link
          to={query.q ? `${path}?q=${encodeURIComponent(query.q)}` : path}
          className="button-quiet"
          preventScrollReset
        >
          <Trans>Clear filters</Trans>
        </Link>
      )}
      <label className="flex items-center gap-2 text-sm sm:ms-auto">
        <Trans>Sort by</Trans>
        <select key={query.sort} name="sort" defaultValue={query.sort} className="field w-auto min-h-10 py-1 text-sm">
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {sortNames[sort]}
            </option>
          ))}
        </select>
      </label>
    </Form>
  );
}

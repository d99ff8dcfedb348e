import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useRef } from "react";
import { Swatch } from "~/components/swatches";
import { useDismiss } from "~/components/use-dismiss";
import type { FacetGroup } from "~/lib/catalogue/facets";

export function FacetMenu({ label, chosen, children }: { label: string; chosen: number; children: ReactNode }) {
  const ref = useRef<HTMLDetailsElement>(null);
  useDismiss(ref);
  return (
    <details ref={ref} name="facet" className="menu sm:relative">
      <summary className={chosen > 0 ? "chip chip-chosen" : "chip"}>
        {label}
        {chosen > 0 && <span className="tabular-nums">· {chosen}</span>}
        <span aria-hidden="true" className="menu-arrow" />
      </summary>
      <div className="menu-panel start-0 max-sm:end-0 sm:min-w-64">{children}</div>
    </details>
  );
}

export function FacetValues({ group }: { group: FacetGroup }) {
  const { t } = useLingui();
  const labels: Record<string, string> = { category: t`Department`, collection: t`Collection` };
  const label = labels[group.name] ?? group.label;
  const chosen = group.values.filter(({ isChosen }) => isChosen).length;
  return (
    <FacetMenu label={label} chosen={chosen}>
      <fieldset>
        <legend className="label">{label}</legend>
        {group.values.map((value) => (
          <label key={value.key} className="flex min-h-10 items-center gap-2.5">
            <input
              key={String(value.isChosen)}
              type="checkbox"
              name={group.name}
              value={value.key}
              defaultChecked={value.isChosen}
            />
            {value.swatch && <Swatch colour={value.swatch} />}
            <span className="grow">{value.label}</span>
            <span className="text-sm tabular-nums text-quiet">{value.count}</span>
          </label>
        ))}
      </fieldset>
    </FacetMenu>
  );
}

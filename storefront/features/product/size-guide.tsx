import { Trans } from "@lingui/react/macro";
import type { SizeGuide as Guide } from "~/lib/catalogue/types";

export function SizeGuide({ guide }: { guide: Guide }) {
  return (
    <div className="overflow-x-auto">
      <table className="size-table">
        <caption className="sr-only">
          <Trans>Sizes in {guide.unit}</Trans>
        </caption>
        <thead>
          <tr>
            {guide.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {guide.rows.map(([name, ...values]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, at) => (
                <td key={guide.columns[at + 1]}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-sm text-quiet">
        <Trans>All in {guide.unit}.</Trans> {guide.note}
      </p>
    </div>
  );
}

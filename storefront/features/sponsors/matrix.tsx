import { Icon } from "~/components/icon";
import type { Cell, MatrixSection } from "./matrix-view.server";
import type { ProgramProps } from "./program";

/** More columns than a page is wide for get a frame of their own to scroll in. */
const MOST_IN_SIGHT = 5;

/** Stands beside the cards on a desk and on paper; a phone unfolds the cards instead. */
export function Matrix({ program: { handle, name, tiers, matrix }, words }: ProgramProps) {
  const id = `${handle}-compare`;
  const isWide = tiers.length > MOST_IN_SIGHT;
  if (matrix.length === 0) return null;
  return (
    <section className="matrix-part mt-14" aria-labelledby={id}>
      <h3 id={id} className="heading-2">
        {words.compare}
      </h3>
      <p className="mt-2 text-quiet">{words.compareLead}</p>
      <div
        className={isWide ? "matrix-frame matrix-wide" : "matrix-frame"}
        {...(isWide ? { role: "region", tabIndex: 0, "aria-labelledby": id } : {})}
      >
        <table className="matrix">
          <caption className="sr-only">{`${name}: ${words.compare}`}</caption>
          <thead>
            <tr>
              <th scope="col">{words.benefit}</th>
              {tiers.map((tier) => (
                <th key={tier.id} scope="col">
                  <span className="matrix-tier">{tier.name}</span>
                  <span className="matrix-price">{tier.price}</span>
                </th>
              ))}
            </tr>
          </thead>
          {matrix.map((section) => (
            <Section key={section.name} section={section} width={tiers.length + 1} words={words} />
          ))}
          <tfoot>
            <tr>
              <th scope="row">{words.placesLeft}</th>
              {tiers.map(({ id: tierId, places }) => (
                <td key={tierId}>{places ?? words.unlimited}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}

interface SectionProps {
  section: MatrixSection;
  width: number;
  words: ProgramProps["words"];
}

function Section({ section: { name, rows }, width, words }: SectionProps) {
  return (
    <tbody>
      <tr className="matrix-heading">
        <th scope="rowgroup" colSpan={width}>
          <span>{name}</span>
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">
            {row.name}
            {row.isNew && <span className="matrix-new">{words.isNew}</span>}
            {row.description && <span className="matrix-note">{row.description}</span>}
            {row.addition && <span className="matrix-note">{row.addition}</span>}
          </th>
          {row.cells.map((cell) => (
            <td key={cell.tierId}>
              <Promised cell={cell} words={words} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function Promised({ cell: { quantity, isIncluded }, words }: { cell: Cell; words: ProgramProps["words"] }) {
  if (quantity) return quantity;
  return (
    <>
      {isIncluded ? (
        <Icon name="check" className="matrix-check" />
      ) : (
        <span aria-hidden="true" className="text-quiet">
          –
        </span>
      )}
      <span className="sr-only">{isIncluded ? words.included : words.notIncluded}</span>
    </>
  );
}

import type { DocumentBlock, TableColumn } from "../../../domain/document-text";
import type { Element, Sheet } from "./sheet";
import { CONTENT_WIDTH, PAGE, RULE, STYLES, type Style, TINT } from "./styles";

type Table = Extract<DocumentBlock, { kind: "table" }>;
interface Line {
  readonly text: string;
  readonly style: Style;
}

const PAD = { x: 6, y: 5 };
/** The texts of a table keep at least so much of it, however wide its amounts are. */
const LEAST_FOR_TEXT = 0.3;

/** Columns of amounts are as wide as their longest; those of text share what is left. */
function widthsOf(sheet: Sheet, { columns, rows, totals }: Table): number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const wanted = columns.map(({ title, align, share }, at) => {
    const even = (share / shares) * CONTENT_WIDTH;
    if (align !== "end") return even;
    const cells = rows.flatMap((row) => (row[at] ?? "").split("\n"));
    const sums = at === columns.length - 1 ? totals.map(({ value }) => value) : [];
    const longest = Math.max(
      sheet.width(title, STYLES.column),
      ...cells.map((text) => sheet.width(text, STYLES.body)),
      ...sums.map((text) => sheet.width(text, STYLES.strong)),
    );
    return Math.max(even, longest + 2 * PAD.x + 1);
  });
  const isFixed = columns.map(({ align }) => align === "end");
  const fixed = wanted.reduce((sum, width, at) => sum + (isFixed[at] ? width : 0), 0);
  if (fixed > CONTENT_WIDTH * (1 - LEAST_FOR_TEXT)) return columns.map(({ share }) => (share / shares) * CONTENT_WIDTH);
  const loose = wanted.reduce((sum, width, at) => sum + (isFixed[at] ? 0 : width), 0);
  return wanted.map((width, at) => (isFixed[at] ? width : (width / loose) * (CONTENT_WIDTH - fixed)));
}

/** What follows the first line feed of the first cell describes it, and is smaller. */
function cellLines(sheet: Sheet, text: string, style: Style, width: number, isFirst: boolean): Line[] {
  const inner = width - 2 * PAD.x;
  const [name = "", ...rest] = text.split("\n");
  const below = isFirst ? STYLES.small : style;
  return [
    ...sheet.lines(name, style, inner).map((line) => ({ text: line, style })),
    ...(rest.length > 0
      ? sheet.lines(rest.join("\n"), below, inner).map((line) => ({ text: line, style: below }))
      : []),
  ];
}

interface Row {
  readonly cells: readonly (readonly Line[])[];
  readonly type: "TH" | "TD";
}

class Grid {
  private readonly sheet: Sheet;
  private readonly columns: readonly TableColumn[];
  private readonly widths: readonly number[];
  private readonly element: Element;
  private readonly head: Row;

  constructor(sheet: Sheet, table: Table) {
    this.sheet = sheet;
    this.columns = table.columns;
    this.widths = widthsOf(sheet, table);
    this.element = sheet.open("Table");
    this.head = this.row(
      table.columns.map(({ title }) => title),
      STYLES.column,
      "TH",
    );
  }

  row(texts: readonly string[], style: Style, type: Row["type"]): Row {
    const cells = this.widths.map((width, at) => cellLines(this.sheet, texts[at] ?? "", style, width, at === 0));
    return { cells, type };
  }

  height({ cells }: Row): number {
    return Math.max(...cells.map((lines) => lines.reduce((sum, { style }) => sum + style.lineHeight, 0))) + 2 * PAD.y;
  }

  /** With the first of its rows, or not yet. */
  begin(first: Row | undefined): void {
    this.sheet.need(this.height(this.head) + Math.min(first ? this.height(first) : 0, 200));
    this.drawHead();
  }

  /** On the next page, below the heading again, if there is no room; one taller than a page goes on there. */
  add(row: Row): void {
    if (this.height(row) > this.sheet.room) this.turn(this.height(row));
    this.drawRow(row, this.sheet.open("TR", this.element));
    const { y } = this.sheet;
    this.sheet.decorate((pdf) =>
      pdf
        .moveTo(PAGE.side, y)
        .lineTo(PAGE.side + CONTENT_WIDTH, y)
        .lineWidth(0.6)
        .stroke(RULE),
    );
  }

  private turn(height: number): void {
    const fresh = PAGE.height - PAGE.top - PAGE.bottom - this.height(this.head);
    if (height > fresh && this.sheet.room > 100) return;
    this.sheet.need(PAGE.height);
    this.drawHead();
  }

  private drawHead(): void {
    const { sheet } = this;
    const [top, height] = [sheet.y, this.height(this.head)];
    sheet.decorate((pdf) => pdf.rect(PAGE.side, top, CONTENT_WIDTH, height).fill(TINT));
    this.drawRow(this.head, sheet.open("TR", this.element));
  }

  private drawRow({ cells, type }: Row, element: Element): void {
    const { sheet } = this;
    const targets = cells.map(() => sheet.open(type, element, type === "TH" ? "Column" : undefined));
    sheet.y += PAD.y;
    const tallest = Math.max(...cells.map(({ length }) => length));
    for (let at = 0; at < tallest; at++) {
      const height = Math.max(...cells.map((lines) => lines[at]?.style.lineHeight ?? 0));
      sheet.need(height);
      cells.forEach((lines, column) => {
        const line = lines[at];
        if (line) sheet.write(targets[column] as Element, line.text, line.style, this.left(line, column), sheet.y);
      });
      sheet.y += height;
    }
    sheet.y += PAD.y;
  }

  private left({ text, style }: Line, column: number): number {
    const start = PAGE.side + this.widths.slice(0, column).reduce((sum, width) => sum + width, 0);
    const spare = (this.widths[column] as number) - this.sheet.width(text, style);
    const { align } = this.columns[column] as TableColumn;
    return start + (align === "start" ? PAD.x : align === "end" ? spare - PAD.x : spare / 2);
  }
}

export function drawTable(sheet: Sheet, table: Table): void {
  const grid = new Grid(sheet, table);
  const rows = table.rows.map((texts) => grid.row(texts, STYLES.body, "TD"));
  grid.begin(rows[0]);
  for (const row of rows) grid.add(row);
  drawTotals(sheet, table);
  sheet.y += 12;
}

/** Kept together, the sum in bold. */
function drawTotals(sheet: Sheet, { totals }: Table): void {
  if (totals.length === 0) return;
  const right = PAGE.side + CONTENT_WIDTH - PAD.x;
  const height = STYLES.body.lineHeight + 4;
  sheet.need(totals.length * height + 12);
  sheet.y += 6;
  const widest = Math.max(...totals.map(({ value }) => sheet.width(value, STYLES.strong)));
  const list = sheet.open("L");
  totals.forEach(({ label, value }, at) => {
    const isSum = at === totals.length - 1;
    const style = isSum ? STYLES.strong : STYLES.body;
    if (isSum) {
      const y = sheet.y + 1;
      sheet.decorate((pdf) =>
        pdf
          .moveTo(PAGE.side + CONTENT_WIDTH / 2, y)
          .lineTo(PAGE.side + CONTENT_WIDTH, y)
          .lineWidth(0.8)
          .stroke(RULE),
      );
      sheet.y += 4;
    }
    const entry = sheet.open("LI", list);
    const labelRight = right - widest - 24;
    sheet.write(sheet.open("Lbl", entry), label, style, labelRight - sheet.width(label, style), sheet.y);
    sheet.write(sheet.open("LBody", entry), value, style, right - sheet.width(value, style), sheet.y);
    sheet.y += height;
  });
}

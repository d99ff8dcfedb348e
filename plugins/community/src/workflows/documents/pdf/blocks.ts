import type { DocumentBlock, Fact } from "../../../domain/document-text";
import type { Element, Sheet } from "./sheet";
import { BRAND, CONTENT_WIDTH, PAGE, RULE, STYLES, type Style, TINT } from "./styles";

/** Lines that follow each other, each of which may begin a page. */
export function drawLines(sheet: Sheet, element: Element, text: string, style: Style, x: number, width: number): void {
  for (const line of sheet.lines(text, style, width)) {
    sheet.need(style.lineHeight);
    sheet.write(element, line, style, x, sheet.y);
    sheet.y += style.lineHeight;
  }
}

export function drawParagraph(sheet: Sheet, text: string): void {
  drawLines(sheet, sheet.open("P"), text, STYLES.body, PAGE.side, CONTENT_WIDTH);
  sheet.y += 7;
}

export function drawNotice(sheet: Sheet, text: string): void {
  const [style, pad] = [STYLES.body, 12];
  const element = sheet.open("P");
  const lines = sheet.lines(text, style, CONTENT_WIDTH - 2 * pad);
  lines.forEach((line, at) => {
    const [above, below] = [at === 0 ? 7 : 0, at === lines.length - 1 ? 7 : 0];
    const height = above + style.lineHeight + below;
    sheet.need(height);
    const top = sheet.y;
    sheet.decorate((pdf) => {
      pdf.rect(PAGE.side, top, CONTENT_WIDTH, height).fill(TINT);
      pdf.rect(PAGE.side, top, 3, height).fill(BRAND);
    });
    sheet.write(element, line, style, PAGE.side + pad, top + above);
    sheet.y += height;
  });
  sheet.y += 10;
}

export function drawList(sheet: Sheet, items: readonly string[]): void {
  const [style, indent] = [STYLES.body, 20];
  const list = sheet.open("L");
  items.forEach((item, at) => {
    const entry = sheet.open("LI", list);
    sheet.need(style.lineHeight * Math.min(2, sheet.lines(item, style, CONTENT_WIDTH - indent).length));
    sheet.write(sheet.open("Lbl", entry), `${at + 1}.`, style, PAGE.side, sheet.y);
    drawLines(sheet, sheet.open("LBody", entry), item, style, PAGE.side + indent, CONTENT_WIDTH - indent);
    sheet.y += 3;
  });
  sheet.y += 5;
}

type Facts = Extract<DocumentBlock, { kind: "facts" }>;
interface Column {
  readonly x: number;
  readonly width: number;
  readonly labelWidth: number;
}

const GAP = 24;
const WHOLE: Column = { x: PAGE.side, width: CONTENT_WIDTH, labelWidth: 130 };
const HALF = (CONTENT_WIDTH - GAP) / 2;
const halves: readonly [Column, Column] = [
  { x: PAGE.side, width: HALF, labelWidth: 74 },
  { x: PAGE.side + HALF + GAP, width: HALF, labelWidth: 74 },
];

const FACT_GAP = 2;

function factLines(sheet: Sheet, { label, value }: Fact, { width, labelWidth }: Column) {
  return {
    labels: sheet.lines(label, STYLES.label, labelWidth - 8),
    values: sheet.lines(value, STYLES.body, width - labelWidth),
  };
}

function factsHeight(sheet: Sheet, { title, facts }: Facts, column: Column): number {
  return facts.reduce(
    (sum, fact) => {
      const { labels, values } = factLines(sheet, fact, column);
      return sum + Math.max(labels.length, values.length) * STYLES.body.lineHeight + FACT_GAP;
    },
    title ? STYLES.subheading.lineHeight + 3 : 0,
  );
}

function drawFactsIn(sheet: Sheet, { title, facts }: Facts, column: Column): void {
  if (title) {
    sheet.need(STYLES.subheading.lineHeight * 3);
    drawLines(sheet, sheet.open("H3"), title, STYLES.subheading, column.x, column.width);
    sheet.y += 3;
  }
  const list = sheet.open("L");
  for (const fact of facts) {
    const { labels, values } = factLines(sheet, fact, column);
    const entry = sheet.open("LI", list);
    const [label, body] = [sheet.open("Lbl", entry), sheet.open("LBody", entry)];
    for (let at = 0; at < Math.max(labels.length, values.length); at++) {
      sheet.need(STYLES.body.lineHeight);
      sheet.write(label, labels[at] ?? "", STYLES.label, column.x, sheet.y);
      sheet.write(body, values[at] ?? "", STYLES.body, column.x + column.labelWidth, sheet.y);
      sheet.y += STYLES.body.lineHeight;
    }
    sheet.y += FACT_GAP;
  }
}

export function drawFacts(sheet: Sheet, facts: Facts): void {
  drawFactsIn(sheet, facts, WHOLE);
  sheet.y += 8;
}

/** Two that belong together stand side by side, if the page has room for the taller one. */
export function drawPair(sheet: Sheet, one: Facts, two: Facts): void {
  const height = Math.max(factsHeight(sheet, one, halves[0]), factsHeight(sheet, two, halves[1]));
  if (height > PAGE.height - PAGE.top - PAGE.bottom) {
    drawFacts(sheet, one);
    drawFacts(sheet, two);
    return;
  }
  sheet.need(height);
  const top = sheet.y;
  drawFactsIn(sheet, one, halves[0]);
  sheet.y = top;
  drawFactsIn(sheet, two, halves[1]);
  sheet.y = top + height + 8;
}

/** Who signed, or room to sign: never torn apart by a page's end. */
export function drawSignature(sheet: Sheet, party: string, facts: readonly Fact[]): void {
  const pad = 12;
  const column: Column = { x: PAGE.side + pad, width: CONTENT_WIDTH - 2 * pad, labelWidth: 92 };
  const isEmpty = facts.every(({ value }) => value === "");
  const block: Facts = { kind: "facts", title: party, facts };
  const height = factsHeight(sheet, block, column) + 2 * pad + (isEmpty ? facts.length * 9 : 0);
  sheet.need(height);
  const top = sheet.y;
  sheet.decorate((pdf) => pdf.roundedRect(PAGE.side, top, CONTENT_WIDTH, height, 4).lineWidth(0.8).stroke(RULE));
  sheet.y = top + pad;
  if (isEmpty) drawBlanks(sheet, party, facts, column);
  else drawFactsIn(sheet, block, column);
  sheet.y = top + height + 10;
}

function drawBlanks(sheet: Sheet, party: string, facts: readonly Fact[], column: Column): void {
  drawLines(sheet, sheet.open("H3"), party, STYLES.subheading, column.x, column.width);
  sheet.y += 3;
  const list = sheet.open("L");
  for (const { label } of facts) {
    sheet.y += 9;
    const [base, from] = [sheet.y + STYLES.body.lineHeight - 2, column.x + column.labelWidth];
    sheet.write(sheet.open("Lbl", sheet.open("LI", list)), label, STYLES.label, column.x, sheet.y);
    sheet.decorate((pdf) =>
      pdf
        .moveTo(from, base)
        .lineTo(column.x + column.width, base)
        .lineWidth(0.6)
        .stroke(RULE),
    );
    sheet.y += STYLES.body.lineHeight + FACT_GAP;
  }
}

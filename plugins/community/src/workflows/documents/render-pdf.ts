import type { DocumentBlock, DocumentText, Fact } from "../../domain/document-text";
import { drawFacts, drawLines, drawList, drawNotice, drawPair, drawParagraph, drawSignature } from "./pdf/blocks";
import { Sheet } from "./pdf/sheet";
import { CONTENT_WIDTH, PAGE, RULE, STYLES } from "./pdf/styles";
import { drawTable } from "./pdf/table";

/** A heading never stands alone at the end of a page, nor the words about signing without the first signature. */
const ROOM_TO_BEGIN = 84;
const ROOM_TO_SIGN = 240;

/** The file of a document: the same bytes for the same text, on any day. */
export async function renderPdf(document: DocumentText): Promise<Buffer> {
  const sheet = new Sheet(document);
  drawHead(sheet, document);
  for (const { heading, blocks } of document.sections) {
    sheet.need(blocks.some(({ kind }) => kind === "signature") ? ROOM_TO_SIGN : ROOM_TO_BEGIN);
    sheet.y += 8;
    drawLines(sheet, sheet.open("H2"), heading, STYLES.heading, PAGE.side, CONTENT_WIDTH);
    sheet.y += 5;
    drawBlocks(sheet, blocks);
  }
  return sheet.finish(document.footer, document.pageLabel, STYLES.small);
}

function drawHead(sheet: Sheet, { author, title, meta }: DocumentText): void {
  drawLines(sheet, sheet.open("P"), author, STYLES.letterhead, PAGE.side, CONTENT_WIDTH);
  sheet.y += 14;
  drawLines(sheet, sheet.open("H1"), title, STYLES.title, PAGE.side, CONTENT_WIDTH);
  sheet.y += 8;
  drawMeta(sheet, meta);
  const { y } = sheet;
  sheet.decorate((pdf) =>
    pdf
      .moveTo(PAGE.side, y)
      .lineTo(PAGE.side + CONTENT_WIDTH, y)
      .lineWidth(0.8)
      .stroke(RULE),
  );
  sheet.y += 8;
}

const ABREAST = 3;
const GAP = 16;

/** Three abreast, each below its label; closer together where one of them is long. */
function drawMeta(sheet: Sheet, meta: readonly Fact[]): void {
  const list = sheet.open("L");
  const even = CONTENT_WIDTH / ABREAST;
  for (let from = 0; from < meta.length; from += ABREAST) {
    const row = meta.slice(from, from + ABREAST);
    const wanted = row.map(
      ({ label, value }) => Math.max(sheet.width(label, STYLES.small), sheet.width(value, STYLES.body)) + GAP,
    );
    const isEven =
      wanted.every((width) => width <= even) || wanted.reduce((sum, each) => sum + each, 0) > CONTENT_WIDTH;
    const widths = isEven ? row.map(() => even) : wanted;
    const top = sheet.y;
    let bottom = top;
    row.forEach(({ label, value }, at) => {
      const x = PAGE.side + widths.slice(0, at).reduce((sum, width) => sum + width, 0);
      const [entry, width] = [sheet.open("LI", list), (widths[at] as number) - GAP + 0.1];
      sheet.y = top;
      drawLines(sheet, sheet.open("Lbl", entry), label, STYLES.small, x, width);
      drawLines(sheet, sheet.open("LBody", entry), value, STYLES.body, x, width);
      bottom = Math.max(bottom, sheet.y);
    });
    sheet.y = bottom + 8;
  }
}

function drawBlocks(sheet: Sheet, blocks: readonly DocumentBlock[]): void {
  for (let at = 0; at < blocks.length; at++) {
    const [block, next] = [blocks[at] as DocumentBlock, blocks[at + 1]];
    if (block.kind === "facts" && block.title && next?.kind === "facts" && next.title) {
      drawPair(sheet, block, next);
      at++;
    } else drawBlock(sheet, block);
  }
}

function drawBlock(sheet: Sheet, block: DocumentBlock): void {
  if (block.kind === "paragraph") drawParagraph(sheet, block.text);
  else if (block.kind === "notice") drawNotice(sheet, block.text);
  else if (block.kind === "list") drawList(sheet, block.items);
  else if (block.kind === "facts") drawFacts(sheet, block);
  else if (block.kind === "table") drawTable(sheet, block);
  else drawSignature(sheet, block.party, block.facts);
}

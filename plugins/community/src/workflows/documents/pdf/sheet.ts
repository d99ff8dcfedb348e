import PDFDocument from "pdfkit";
import type { DocumentText } from "../../../domain/document-text";
import { fontFile, type Typeface } from "./font-files";
import { linesOf } from "./lines";
import { CONTENT_WIDTH, PAGE, type Style } from "./styles";

/** A part of the file's structure, which tells readers and screen readers what is a heading and what a cell. */
export type Element = PDFKit.PDFStructureElement;

/** What the library's font knows of itself; its own types leave it out. */
interface Covering {
  _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

const other: Readonly<Record<Typeface, Typeface>> = { latin: "han", han: "latin" };

/**
 * Pages that fill from the top, one line after the other. This is the only file that knows the library: it embeds what it
 * needs of the fonts, and takes every date and id from the document, so that the same document gives the same bytes. The
 * file is PDF/A-2a, the form that archives keep.
 */
export class Sheet {
  y: number = PAGE.top;
  readonly root: Element;
  private readonly pdf: PDFKit.PDFDocument;
  private readonly chunks: Buffer[] = [];
  private readonly first: Typeface;
  private readonly covered = new Map<string, boolean>();
  private readonly widths = new Map<string, number>();

  constructor({ title, author, kind, locale, madeAt }: DocumentText) {
    const made = new Date(madeAt);
    this.first = locale === "en" ? "latin" : "han";
    this.pdf = new PDFDocument({
      size: [PAGE.width, PAGE.height],
      margin: 0,
      pdfVersion: "1.7",
      subset: "PDF/A-2a",
      tagged: true,
      lang: locale,
      displayTitle: true,
      bufferPages: true,
      font: null as never,
      info: {
        Title: title,
        Author: author,
        Subject: kind,
        Creator: "Keepsake",
        Producer: "Keepsake",
        CreationDate: made,
      },
    });
    this.pdf.on("data", (chunk: Buffer) => this.chunks.push(chunk));
    for (const typeface of ["latin", "han"] as const)
      for (const weight of ["regular", "bold"] as const)
        this.pdf.registerFont(`${typeface}-${weight}`, fontFile(typeface, weight));
    this.root = this.pdf.struct("Document");
    this.pdf.addStructure(this.root);
  }

  /** @param scope Of a table's heading cells. */
  open(type: string, within: Element = this.root, scope?: "Column"): Element {
    const element = this.pdf.struct(type, scope ? ({ scope } as object) : {});
    within.add(element);
    return element;
  }

  width(text: string, style: Style): number {
    const key = `${style.size} ${style.isBold ?? false} ${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    const width = this.runsOf(text, style).reduce(
      (sum, run) => sum + this.use(run.typeface, style).widthOfString(run.text),
      0,
    );
    this.widths.set(key, width);
    return width;
  }

  lines(text: string, style: Style, width: number): string[] {
    return linesOf(text, width, (piece) => this.width(piece, style));
  }

  /** One line, its top at `y`; `x` is its left edge. */
  write(element: Element, text: string, style: Style, x: number, y: number): void {
    if (text) element.add(() => this.draw(text, style, x, y));
  }

  /** What is there to be seen and not to be read. */
  decorate(draw: (pdf: PDFKit.PDFDocument) => void): void {
    this.pdf.markContent("Artifact", { type: "Layout" });
    draw(this.pdf);
    this.pdf.endMarkedContent();
  }

  get room(): number {
    return PAGE.height - PAGE.bottom - this.y;
  }

  /** Goes on to the next page where this one has no room for so much. */
  need(height: number): void {
    if (height <= this.room || this.y === PAGE.top) return;
    this.pdf.addPage();
    this.y = PAGE.top;
  }

  async finish(footer: string, pageLabel: string, style: Style): Promise<Buffer> {
    const { count } = this.pdf.bufferedPageRange();
    const done = new Promise<void>((resolve) => this.pdf.once("end", () => resolve()));
    for (let page = 0; page < count; page++) {
      this.pdf.switchToPage(page);
      const label = pageLabel.replace("{page}", String(page + 1)).replace("{pages}", String(count));
      const labelWidth = this.width(label, style);
      const top = PAGE.height - PAGE.bottom + 24;
      this.pdf.markContent("Artifact", { type: "Pagination" });
      this.draw(label, style, PAGE.width - PAGE.side - labelWidth, top);
      this.lines(footer, style, CONTENT_WIDTH - labelWidth - 24).forEach((line, at) => {
        this.draw(line, style, PAGE.side, top + at * style.lineHeight);
      });
      this.pdf.endMarkedContent();
    }
    this.root.end();
    this.pdf.end();
    await done;
    return Buffer.concat(this.chunks);
  }

  private use(typeface: Typeface, { isBold, size }: Style): PDFKit.PDFDocument {
    return this.pdf.font(`${typeface}-${isBold ? "bold" : "regular"}`).fontSize(size);
  }

  private draw(text: string, style: Style, x: number, y: number): void {
    const baseline = y + (style.lineHeight - style.size) / 2 + style.size * 0.86;
    let left = x;
    for (const run of this.runsOf(text, style)) {
      const pdf = this.use(run.typeface, style).fillColor(style.color);
      pdf.text(run.text, left, baseline, { lineBreak: false, baseline: "alphabetic" });
      left += pdf.widthOfString(run.text);
    }
  }

  /** Each character in the document's own typeface if that has it, or else in the other; spaces stay with what is before. */
  private runsOf(text: string, style: Style): { typeface: Typeface; text: string }[] {
    const runs: { typeface: Typeface; text: string }[] = [];
    for (const character of text) {
      const last = runs.at(-1);
      const isMark = /[\s\p{M}]/u.test(character);
      const typeface = isMark && last ? last.typeface : this.typefaceOf(character, style);
      if (last?.typeface === typeface) last.text += character;
      else runs.push({ typeface, text: character });
    }
    return runs;
  }

  private typefaceOf(character: string, style: Style): Typeface {
    const { first } = this;
    return !this.covers(first, character, style) && this.covers(other[first], character, style) ? other[first] : first;
  }

  private covers(typeface: Typeface, character: string, style: Style): boolean {
    const key = `${typeface} ${character}`;
    const known = this.covered.get(key);
    if (known !== undefined) return known;
    const { font } = (this.use(typeface, style) as unknown as Covering)._font;
    const covers = font.hasGlyphForCodePoint(character.codePointAt(0) as number);
    this.covered.set(key, covers);
    return covers;
  }
}

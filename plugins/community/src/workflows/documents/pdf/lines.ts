import LineBreaker from "linebreak";

const graphemes = new Intl.Segmenter("zh", { granularity: "grapheme" });

/** Pieces between which a line may end; a piece that is wider than a line is cut between its characters. */
function piecesOf(text: string, width: number, measure: (text: string) => number): string[] {
  const pieces: string[] = [];
  const breaker = new LineBreaker(text);
  let from = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const piece = text.slice(from, next.position);
    from = next.position;
    if (measure(piece.trimEnd()) <= width) pieces.push(piece);
    else pieces.push(...Array.from(graphemes.segment(piece), ({ segment }) => segment));
  }
  return pieces;
}

/** The lines of a text in a column of this width: no piece of it is lost, and none stands out of the column. */
export function linesOf(text: string, width: number, measure: (text: string) => number): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    let taken = 0;
    for (const piece of piecesOf(paragraph, width, measure)) {
      if (line !== "" && taken + measure(piece.trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = piece.trimStart();
        taken = measure(line);
      } else {
        line += piece;
        taken += measure(piece);
      }
    }
    return [...lines, line.trimEnd()];
  });
}

/** A plain text table: the first column left, all others right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) => Math.max(width(cell), ...rows.map((row) => width(row[column] ?? ""))));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => pad(cell, widths[column] ?? 0, column === 0))
      .join("  ")
      .trimEnd();
  return [line(head), widths.map((size) => "─".repeat(size)).join("  "), ...rows.map(line)].join("\n");
}

/** Chinese signs take two columns of a terminal. */
function width(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u3000-\u9fff\uff00-\uffef]/.test(sign) ? 2 : 1), 0);
}

function pad(text: string, size: number, left: boolean): string {
  const space = " ".repeat(Math.max(0, size - width(text)));
  return left ? text + space : space + text;
}

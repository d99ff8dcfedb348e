import type { Finding } from "./look.ts";

export function isClean(findings: readonly Finding[]): boolean {
  return findings.every(({ count }) => count === 0);
}

/** One line per sentence, then the first rows of each that is broken. */
export function report(findings: readonly Finding[]): string[] {
  const width = Math.max(...findings.map(({ count }) => String(count).length));
  const lines = findings.map(({ code, count, words, tookMs }) => {
    const seconds = `${(tookMs / 1000).toFixed(2)} s`.padStart(7);
    return `${count === 0 ? "✓" : "✗"} ${code}  ${String(count).padStart(width)}  ${seconds}  ${words}`;
  });
  for (const { code, count, rows } of findings.filter((finding) => finding.count > 0)) {
    lines.push("", `${code}:`);
    for (const { reason, ...where } of rows) lines.push(`  ${[reason, ...Object.entries(where).map(pair)].join("  ")}`);
    if (count > rows.length) lines.push(`  … and ${count - rows.length} more`);
  }
  return lines;
}

function pair([name, value]: [string, unknown]): string {
  return `${name}=${value}`;
}

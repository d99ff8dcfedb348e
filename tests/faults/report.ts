import { table } from "../bench/table.ts";

/** One line of a scenario's result. */
export interface Finding {
  what: string;
  figure: string;
  limit: string;
  ok: boolean;
}

/** Something that must not be: how often it was, and the first few. */
export function none(what: string, found: readonly string[]): Finding[] {
  const rows: Finding[] = [{ what, figure: String(found.length), limit: "0", ok: found.length === 0 }];
  for (const problem of found.slice(0, 5)) rows.push({ what: `  ${problem}`, figure: "", limit: "", ok: false });
  return rows;
}

export const exactly = (what: string, figure: number, limit: number): Finding => ({
  what,
  figure: String(figure),
  limit: String(limit),
  ok: figure === limit,
});

export const atMost = (what: string, figure: number, limit: number, unit = ""): Finding => ({
  what,
  figure: figure.toFixed(1) + unit,
  limit: `≤ ${limit}${unit}`,
  ok: figure <= limit,
});

export const atLeast = (what: string, figure: number, limit: number): Finding => ({
  what,
  figure: String(figure),
  limit: `≥ ${limit}`,
  ok: figure >= limit,
});

/** For the reader; nothing hangs on it. */
export const note = (what: string, figure: string | number): Finding => ({
  what,
  figure: String(figure),
  limit: "",
  ok: true,
});

export function show(name: string, seed: number, findings: readonly Finding[]): string {
  const rows = findings.map(({ what, figure, limit, ok }) => [
    what,
    figure,
    limit,
    limit === "" ? (ok ? "" : "✗") : ok ? "✓" : "✗",
  ]);
  return `\n${name} (seed ${seed})\n${table(["", "found", "limit", ""], rows)}`;
}

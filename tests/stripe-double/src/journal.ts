import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * One line of JSON per changed row. Appending keeps a write small whatever the history is, and a process killed in the
 * middle leaves at most half a last line, which is passed over at the next start.
 */
export interface JournalLine {
  table: string;
  id: string;
  row: unknown;
}

export class Journal {
  private readonly path: string;

  constructor(path: string) {
    this.path = path;
    mkdirSync(dirname(path), { recursive: true });
  }

  read(): JournalLine[] {
    if (!existsSync(this.path)) return [];
    const lines: JournalLine[] = [];
    for (const line of readFileSync(this.path, "utf8").split("\n")) {
      try {
        if (line !== "") lines.push(JSON.parse(line) as JournalLine);
      } catch {
        // Only an interrupted write can leave such a line: its request was never answered.
      }
    }
    return lines;
  }

  append(lines: JournalLine[]): void {
    if (lines.length > 0) appendFileSync(this.path, toText(lines));
  }

  /** Replaces the whole file in one step, so that a crash leaves either the old or the new one. */
  rewrite(lines: JournalLine[]): void {
    const next = `${this.path}.next`;
    writeFileSync(next, toText(lines));
    renameSync(next, this.path);
  }

  remove(): void {
    rmSync(this.path, { force: true });
  }
}

function toText(lines: JournalLine[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}

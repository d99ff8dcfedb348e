import { LaunchFailure } from "./failure.ts";

/** What the person at the terminal sees. Steps may overlap, so begin and end are lines of their own. */
export interface Steps {
  run<Result>(title: string, work: () => Promise<Result>): Promise<Result>;
  say(line: string): void;
}

export function createSteps(write: (line: string) => void = console.log): Steps {
  return {
    say: (line) => write(`  ${line}`),
    async run(title, work) {
      const began = performance.now();
      write(`› ${title} …`);
      try {
        const result = await work();
        write(`✓ ${title} ${seconds(began)}`);
        return result;
      } catch (error) {
        if (!isCancelled(error)) write(`✗ ${title} ${seconds(began)}`);
        throw error;
      }
    },
  };
}

/** Work that ends because we are stopping anyway is not reported as a failure of its own. */
export class Cancelled extends LaunchFailure {
  constructor() {
    super("stopped");
  }
}

export function isCancelled(error: unknown): boolean {
  return error instanceof Cancelled;
}

function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}

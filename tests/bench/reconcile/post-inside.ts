import { writeFileSync } from "node:fs";
import { postBooksWorkflow } from "@keepsake/community/workflows";
import type { ExecArgs } from "@medusajs/framework/types";

export interface Run {
  seconds: number;
  posted: { captures: number; refunds: number; goals: number };
}

/** What the clock does, as often as `rounds` says; how long each round took goes to `file`. */
export default async function postInside({ container, args }: ExecArgs): Promise<void> {
  const [file = "", rounds = "1"] = args;
  const runs: Run[] = [];
  for (let round = 0; round < Number(rounds); round++) {
    const began = performance.now();
    const { result } = await postBooksWorkflow(container).run();
    runs.push({ seconds: (performance.now() - began) / 1000, posted: result });
  }
  writeFileSync(file, JSON.stringify(runs));
}

import { writeFileSync } from "node:fs";
import { readBoard, readPlace, recordContributionWorkflow } from "@keepsake/community/workflows";
import type { ExecArgs } from "@medusajs/framework/types";

/** Milliseconds of each call. */
export interface Timed {
  page: number[];
  deep: number[];
  around: number[];
  record: number[];
}

const CALLS = 300;
const BOARDS = [
  { period: "all", kind: "all", group: null },
  { period: "2026", kind: "all", group: null },
  { period: "2026", kind: "commit", group: null },
  { period: "2026", kind: "all", group: "g7" },
];

/** Boards and people in turn, drawn from `people`; the first tenth of each kind of call only warms up. */
export default async function readInside({ container, args }: ExecArgs): Promise<void> {
  const [file = "", people = "1"] = args;
  const person = () => 1 + Math.floor(Math.random() * Number(people));
  const board = (turn: number) => BOARDS[turn % BOARDS.length] as (typeof BOARDS)[number];
  const timed = async (work: (turn: number) => Promise<unknown>) => {
    const times: number[] = [];
    for (let turn = 0; turn < CALLS; turn++) {
      const began = performance.now();
      await work(turn);
      times.push(performance.now() - began);
    }
    return times.slice(CALLS / 10);
  };
  const result: Timed = {
    page: await timed((turn) => readBoard(container, { ...board(turn), after: null })),
    deep: await timed((turn) => readBoard(container, { ...board(turn), after: `5.ctb_${person()}` })),
    around: await timed((turn) => readPlace(container, `ctb_${person()}`, board(turn))),
    record: await timed(() =>
      recordContributionWorkflow(container).run({
        input: {
          external_id: crypto.randomUUID(),
          ...{ kind: "talk", occurred_at: new Date(2026, 5, 1).toISOString(), title: "An act", link: null },
          ...{ name: "", email: `person-${person()}@example.org`, login: "", by: "bench" },
        },
      }),
    ),
  };
  writeFileSync(file, JSON.stringify(result));
}

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../integration/medusa-process.ts";
import type { Bench } from "../bench.ts";
import { exactly, type Finding, none, note } from "../report.ts";
import type { Books } from "./books.ts";
import type { BookedSource } from "./ledger-books.ts";

/** That every movement of money is in the ledger exactly once, that a stranger can check the books, and that Stripe agrees. */
export async function ledgerFindings(bench: Bench, { ledger, stripe }: Books): Promise<Finding[]> {
  const { sources } = ledger;
  const only = (types: BookedSource["type"][], isWrong: (source: BookedSource) => boolean) =>
    sources.filter((source) => types.includes(source.type) && isWrong(source)).map(describe);
  const keptMinor = stripe.payments.reduce((sum, payment) => sum + payment.keptMinor, 0);
  const verdict = await verifyExport(bench);
  return [
    note("movements of money and points in the shop", sources.length),
    note("sales split over several goals", ledger.splitSales),
    ...none(
      "captures without a posting",
      only(["capture"], ({ postings }) => postings === 0),
    ),
    ...none(
      "captures posted twice",
      only(["capture"], ({ postings }) => postings > 1),
    ),
    ...none(
      "refunds without a posting",
      only(["refund"], ({ postings }) => postings === 0),
    ),
    ...none(
      "refunds posted twice",
      only(["refund"], ({ postings }) => postings > 1),
    ),
    ...none(
      "deliveries, sponsors' payments, people's points and rewards not posted once",
      only(
        [
          ...(["delivery", "pledge_payment", "sponsor_payment", "sponsor_refund"] as const),
          ...(["contribution", "contribution_undone", "points_use", "reward_sent", "reward_given"] as const),
        ],
        ({ postings }) => postings !== 1,
      ),
    ),
    ...none(
      "postings of another amount",
      only(
        [
          ...(["capture", "refund", "delivery", "pledge_payment", "sponsor_payment", "sponsor_refund"] as const),
          ...(["contribution", "contribution_undone", "points_use", "reward_sent", "reward_given"] as const),
        ],
        ({ postings, postedMinor, minor }) => postings === 1 && postedMinor !== minor,
      ),
    ),
    ...none("postings without a source", ledger.withoutSource),
    exactly("what the ledger says Stripe keeps", ledger.balances.get("receivable:stripe:usd") ?? 0, keptMinor),
    ...none("transfers under no seal", [...ledger.unsealed]),
    note("books that a stranger downloads", verdict.text),
    ...none("seals that do not verify", verdict.wrong),
  ];
}

const describe = ({ type, id, minor, postings, postedMinor }: BookedSource) =>
  `${type} ${id} of ${minor}: ${postings} postings of ${postedMinor}`;

/** As anybody would: the whole books over HTTP, into a file, and the ledger's own verifier over it. */
async function verifyExport(bench: Bench): Promise<{ text: string; wrong: string[] }> {
  const answer = await bench.ask<string>("/store/impact/export");
  if (answer.status !== 200) return { text: "none", wrong: [`the export was answered with ${answer.status}`] };
  const file = join(bench.rig.folder, "books.ndjson");
  writeFileSync(file, answer.body);
  const cli = [join(ROOT, "plugins/ledger/src/cli.ts"), "verify", file];
  const { status, stdout, stderr } = spawnSync(join(ROOT, "node_modules/.bin/node"), cli, { encoding: "utf8" });
  return { text: stdout.split("\n")[0] ?? "", wrong: status === 0 ? [] : [stderr.trim() || `ended with ${status}`] };
}

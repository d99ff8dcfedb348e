import { randomBytes } from "node:crypto";
import type { Bench } from "../bench.ts";
import { claimReward } from "../operations/claim-reward.ts";
import { grantedReward } from "../operations/granted-reward.ts";
import { atLeast, none, note } from "../report.ts";
import { openBench } from "./prepared.ts";
import { each, type Scenario } from "./scenario.ts";

const SIZES = { short: { guesses: 2_000 }, full: { guesses: 1_000_000 } };
const WIDTH = 64;
/** What one visitor may ask in ten minutes is fewer. */
const FROM_ONE_PLACE = 80;
const SAME_ANSWER = /^404 .*"reward_link_invalid"/;

/** Links that were never sent, and such as open nothing any more: nobody gets in, and nobody learns which of them it was. */
export const guesses: Scenario = {
  name: "guesses",
  async run(rig, random, size) {
    const bench = await openBench(rig, random);
    const tokens = await closedLinks(bench);
    const names = Object.keys(tokens);
    const taken = new Map<string, number[]>(names.map((name) => [name, []]));
    const opened: string[] = [];
    const others = new Set<string>();
    const turns = Array.from({ length: SIZES[size].guesses });
    const began = Date.now();
    await each(turns, WIDTH, async () => {
      const name = random.pick(names);
      const token = tokens[name]?.() as string;
      const from = performance.now();
      const { status, body } = await bench.ask(`/store/rewards/${token}`);
      taken.get(name)?.push(performance.now() - from);
      const answer = `${status} ${JSON.stringify(body)}`;
      if (status < 300) opened.push(`${name}: ${token}`);
      else if (!SAME_ANSWER.test(answer)) others.add(answer.slice(0, 200));
    });
    const seconds = (Date.now() - began) / 1000;
    const { publishableKey } = rig.catalogue;
    const headers = { "x-publishable-api-key": publishableKey };
    let turnedAway = 0;
    for (let turn = 0; turn < FROM_ONE_PLACE; turn++) {
      const origin = rig.backends[turn % 2]?.url;
      const { status } = await fetch(`${origin}/store/rewards/rwd_1-1.v1.${turn}`, { headers });
      if (status === 429) turnedAway += 1;
    }
    return [
      note("guesses", turns.length),
      note("guesses per second", (turns.length / seconds).toFixed(0)),
      ...none("opened", opened),
      ...none("other answers", [...others]),
      ...names.map((name) => note(`  median, ${name}`, `${median(taken.get(name) ?? []).toFixed(2)} ms`)),
      atLeast(`of ${FROM_ONE_PLACE} from one place, turned away`, turnedAway, 1),
    ];
  },
};

/** Each makes one more token of its kind. */
async function closedLinks(bench: Bench): Promise<Record<string, () => string>> {
  const used = await bench.done(claimReward);
  const [expired, revoked, standing] = [
    await grantedReward(bench),
    await grantedReward(bench),
    await grantedReward(bench),
  ];
  const end = "update recognition_reward set expires_at = now() - interval '1 second' where id = $1";
  await bench.rig.database.sql(end, [expired.id]);
  await bench.must(`/admin/rewards/${revoked.id}/state`, () => ({ to: "revoked", reason: "For the bench" }));
  const seal = () => randomBytes(32).toString("base64url");
  const [, version, mac] = standing.token.split(".");
  return {
    guessed: () => `${standing.id}-1.v1.${seal()}`,
    "of nobody": () => `rwd_${seal().slice(0, 26)}-1.v1.${seal()}`,
    swapped: () => `${used.id}-1.${version}.${mac}`,
    used: () => used.token,
    expired: () => expired.token,
    revoked: () => revoked.token,
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

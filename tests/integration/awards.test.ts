import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AwardListAnswer } from "../../plugins/community/src/types/awards.ts";
import { awardsOf, colleague, type Member } from "./awards.ts";
import { openShop, type TestShop } from "./harness.ts";
import { type Stage, stageOf } from "./rewards.ts";

let shop: TestShop;
let stage: Stage;
let ask: Awaited<ReturnType<typeof awardsOf>>;
let chair: Member;
let bea: Member;
let cas: Member;
let outsider: Member;
let three: Member[];
beforeAll(async () => {
  shop = await openShop();
  stage = await stageOf(shop);
  ask = await awardsOf(shop, stage);
  chair = ask.chair;
  [bea, cas, outsider] = [await colleague(shop), await colleague(shop), await colleague(shop)];
  three = [chair, bea, cas];
});
afterAll(async () => {
  await shop?.close();
});

const known = async (who: Member, name: string) =>
  shop.sql("insert into recognition_identity (contributor_id, kind, value) values ($1, 'mail', $2)", [
    stage.ids[name],
    who.email,
  ]);
const unknown = (who: Member) => shop.sql("delete from recognition_identity where value = $1", [who.email]);

describe("a round", () => {
  it("is opened once however often it is asked for, and listed by its state", async () => {
    const wish = ask.wish((await stage.ask.program()).id, three);
    const answers = await Promise.all([ask.open(wish), ask.open(wish), ask.open(wish)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.award.id)).size).toBe(1);
    const { body } = answers[0];
    expect(body).toMatchObject({
      award: { state: "open", is_voting: true, is_member: true, members: 3, voted: 0, has_quorum: false, nominees: 0 },
      items: [{ title: "Shirt", variant: null, quantity: 1 }],
      ballot: null,
      tie: null,
      moves: [{ from_state: null, to_state: "open", by: chair.email }],
    });
    const list = async (query: string) => (await outsider.ask<AwardListAnswer>("GET", `/admin/awards${query}`)).body;
    const open = await list("?state=open&limit=1");
    expect(open.awards).toMatchObject([{ id: body.award.id, is_member: false }]);
    expect(open).toMatchObject({ count: 1, states: { open: 1, decided: 0, issued: 0, cancelled: 0 } });
    expect((await list("?state=decided")).awards).toEqual([]);
    expect((await shop.admin("GET", "/admin/awards?state=x")).status).toBe(400);
    expect((await shop.admin("GET", "/admin/awards/awd_x")).status).toBe(404);
  });

  it.each([
    ["no program", { program_id: "rwp_x" }, "reward_program_not_found", "program_id"],
    ["no such season", { period: "x" }, "board_unknown", "period"],
    ["a name in one language", { name: { en: "Toy", "zh-CN": "" } }, "invalid_request", "name"],
    ["no seat", { seats: 0 }, "invalid_request", "seats"],
    ["no vote", { votes_each: 0 }, "invalid_request", "votes_each"],
    ["nobody on it", { member_ids: [] }, "invalid_request", "member_ids"],
    ["a stranger on it", { member_ids: ["user_x"] }, "award_member_unknown", "member_ids[0]"],
    ["too many on it", { member_ids: Array(51).fill("user_x") }, "invalid_request", "member_ids"],
    ["nothing to give", { items: [] }, "invalid_request", "items"],
    ["none of it", { items: [{ product_id: "x", quantity: 1 }] }, "reward_item_unknown", "items[0].product_id"],
    ["an end that has been", { closes_at: "2020-01-01T00:00:00Z" }, "award_closing", "closes_at"],
    ["no end", { closes_at: "soon" }, "invalid_request", "closes_at"],
    ["a third language", { locale: "fr" }, "invalid_request", "locale"],
  ])("says what is wrong with %s", async (_, more, code, field) => {
    const { status, body } = await ask.open(ask.wish((await stage.ask.program()).id, three, more));
    expect([400, 404]).toContain(status);
    expect(body).toMatchObject({ code, field });
  });

  it("is the committee's: nobody else nominates, votes, decides or cancels", async () => {
    const { id, of } = await ask.round([bea, cas], ["ada"], {});
    const refused = { status: 403, body: { code: "award_not_member" } };
    for (const done of [
      ask.nominate(outsider, id, stage.ids.bo as string),
      ask.vote(outsider, id, [of.ada]),
      ask.post(outsider, `/${id}/conflicts`, { nominee_id: of.ada, reason: "My sister" }),
      ask.decide(outsider, id),
      ask.cancel(outsider, id, "No"),
    ])
      expect(await done).toMatchObject(refused);
    // Whoever asked the committee may end it.
    expect((await ask.cancel(chair, id, "Twice")).status).toBe(200);
  });

  it("nominates people who are there, once each, with a reason", async () => {
    const { id } = await ask.round(three, ["ada"]);
    expect(await ask.nominate(bea, id, stage.ids.ada as string)).toMatchObject({
      status: 409,
      body: { code: "award_already_nominated", field: "contributor_id" },
    });
    expect((await ask.nominate(bea, id, "ctb_x")).body).toMatchObject({
      code: "contributor_not_found",
      field: "contributor_id",
    });
    expect((await ask.nominate(bea, id, stage.ids.bo as string, " ")).body).toMatchObject({ field: "reason" });
    const [nominee] = (await ask.read(cas, id)).nominees;
    expect(nominee).toMatchObject({ contributor_name: "ada", reason: "Three talks", nominated_by: chair.email });
    expect(Number(nominee?.points)).toBeGreaterThan(0);
  });
});

describe("votes", () => {
  it("are secret while the round is open, and shown as counts once it is decided", async () => {
    const { id, of } = await ask.round(three, ["ada", "bo"]);
    expect((await ask.vote(bea, id, [of.ada, of.bo])).body.ballot).toMatchObject({ nominee_ids: [of.ada, of.bo] });
    await ask.vote(cas, id, [of.ada]);
    for (const who of [chair, outsider]) {
      const seen = await ask.read(who, id);
      expect(seen).toMatchObject({ award: { voted: 2 }, ballot: null, tie: null });
      expect(seen.nominees.map(({ votes, conflicts, is_winner }) => [votes, conflicts, is_winner])).toEqual([
        [null, null, false],
        [null, null, false],
      ]);
    }
    expect((await ask.read(bea, id)).ballot?.nominee_ids).toEqual([of.ada, of.bo]);
    await ask.close(id);
    const { status, body } = await ask.decide(chair, id);
    expect([status, body.award.state]).toEqual([200, "decided"]);
    for (const who of [chair, outsider]) {
      const seen = await ask.read(who, id);
      expect(seen.nominees.map((each) => [each.contributor_name, each.votes, each.is_winner])).toEqual([
        ["ada", 2, true],
        ["bo", 1, false],
      ]);
      expect(JSON.stringify(seen)).not.toContain("voted_at");
    }
  });

  it("are changed as one act, and what was before is kept and counts no more", async () => {
    const { id, of } = await ask.round(three, ["ada", "bo", "cy"]);
    await ask.vote(bea, id, [of.ada, of.bo]);
    expect(await ask.vote(bea, id, [of.cy, of.cy])).toMatchObject({
      status: 400,
      body: { code: "award_vote_twice", field: "nominee_ids[1]" },
    });
    expect((await ask.read(bea, id)).ballot?.nominee_ids).toEqual([of.ada, of.bo]);
    const both = await Promise.all([ask.vote(bea, id, [of.cy]), ask.vote(bea, id, [of.ada, of.cy])]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const rows = await shop.sql<{ version: number; live: number }>(
      `select version, count(*) filter (where replaced_at is null)::int as live from recognition_award_vote
        where award_id = $1 group by 1 order by 1`,
      [id],
    );
    expect(rows.map(({ version, live }) => [version, live > 0])).toEqual([
      [1, false],
      [2, false],
      [3, true],
    ]);
    expect((await ask.read(bea, id)).award.voted).toBe(1);
  });

  it("are no more than the round allows, and for its nominees", async () => {
    const { id, of } = await ask.round(three, ["ada", "bo", "cy"]);
    expect(await ask.vote(bea, id, [of.ada, of.bo, of.cy])).toMatchObject({
      status: 400,
      body: { code: "award_votes_too_many", field: "nominee_ids", data: { most: 2 } },
    });
    expect(await ask.vote(bea, id, ["awn_x"])).toMatchObject({
      status: 404,
      body: { code: "award_nominee_not_found", field: "nominee_ids[0]" },
    });
    expect((await ask.read(bea, id)).ballot).toBeNull();
  });

  it("are never for oneself, under whichever address, and count for nothing where that comes out later", async () => {
    const { id, of } = await ask.round(three, ["ada", "bo"], { seats: 2 });
    await known(bea, "bo");
    expect((await ask.read(bea, id)).nominees.map(({ is_own }) => is_own)).toEqual([false, true]);
    expect(await ask.vote(bea, id, [of.ada, of.bo])).toMatchObject({
      status: 403,
      body: { code: "award_own_vote", field: "nominee_ids[1]" },
    });
    await unknown(bea);
    for (const who of three) await ask.vote(who, id, [of.ada, of.bo]);
    await known(bea, "bo");
    const { nominees } = (await ask.decide(cas, id)).body;
    expect(nominees.map(({ contributor_name, votes }) => [contributor_name, votes])).toEqual([
      ["ada", 3],
      ["bo", 2],
    ]);
    await unknown(bea);
  });

  it("stand aside where a member has an interest, who says so instead", async () => {
    const { id, of } = await ask.round(three, ["ada", "bo"]);
    await ask.vote(bea, id, [of.ada, of.bo]);
    const aside = (reason: string) => ask.post(bea, `/${id}/conflicts`, { nominee_id: of.ada, reason });
    expect((await aside(" ")).body).toMatchObject({ field: "reason" });
    const { status, body } = await aside("We work together");
    expect([status, body.ballot?.nominee_ids]).toEqual([201, [of.bo]]);
    expect(body.nominees).toMatchObject([{ conflict: "We work together" }, { conflict: null }]);
    expect((await ask.read(chair, id)).nominees).toMatchObject([{ conflict: null, conflicts: null }, {}]);
    expect(await ask.vote(bea, id, [of.ada])).toMatchObject({ status: 403, body: { code: "award_conflict_declared" } });
    await ask.vote(cas, id, [of.ada]);
    await ask.vote(chair, id, [of.ada, of.bo]);
    // Two each: bea chooses nothing between them, cas does.
    expect((await ask.decide(cas, id)).body).toMatchObject({ code: "award_tie" });
    const choice = { tied_winner_ids: [of.bo], reason: "Longest without thanks" };
    expect(await ask.decide(bea, id, choice)).toMatchObject({ status: 403, body: { code: "award_tie_barred" } });
    const decided = (await ask.decide(cas, id, choice)).body;
    expect(decided.nominees).toMatchObject([
      { votes: 2, conflicts: 1, is_winner: false },
      { votes: 2, conflicts: 0, is_winner: true },
    ]);
  });
});

describe("a decision", () => {
  it("waits for the closing time or for everybody, and then nobody votes any more", async () => {
    const { id, of } = await ask.round(three, ["ada", "bo"]);
    await ask.vote(bea, id, [of.ada]);
    await ask.vote(cas, id, [of.ada]);
    expect(await ask.decide(chair, id)).toMatchObject({
      status: 409,
      body: { code: "award_still_voting", data: { members: 3, voted: 2 } },
    });
    // Nobody at all is an answer too.
    await ask.vote(chair, id, []);
    const both = await Promise.all([ask.decide(bea, id), ask.decide(cas, id)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await ask.read(chair, id)).nominees).toMatchObject([{ is_winner: true }, { is_winner: false }]);
    for (const late of [
      await ask.vote(bea, id, [of.bo]),
      await ask.nominate(bea, id, stage.ids.cy as string),
      await ask.post(bea, `/${id}/conflicts`, { nominee_id: of.ada, reason: "x" }),
    ])
      expect(late).toMatchObject({ status: 409, body: { code: "award_closed" } });
  });

  it("needs at least half of the committee, and somebody with a vote", async () => {
    const { id, of } = await ask.round(three, ["ada"]);
    await ask.vote(bea, id, [of.ada]);
    await ask.close(id);
    const few = { status: 409, body: { code: "award_quorum", data: { members: 3, voted: 1 } } };
    expect(await ask.decide(bea, id)).toMatchObject(few);
    expect((await ask.read(bea, id)).award).toMatchObject({ state: "open", is_voting: false, has_quorum: false });
    expect((await ask.vote(cas, id, [of.ada])).body).toMatchObject({ code: "award_closed" });
    const { id: silent } = await ask.round([bea], ["ada"]);
    await ask.vote(bea, silent, []);
    expect(await ask.decide(bea, silent)).toMatchObject({ status: 409, body: { code: "award_no_votes" } });
  });

  it("of a tie that does not fit is the committee's, with a reason, and no vote changes after it was told", async () => {
    const { id, of } = await ask.round([chair, bea], ["ada", "bo", "cy"], { seats: 2 });
    await ask.vote(chair, id, [of.ada, of.bo]);
    await ask.vote(bea, id, [of.ada, of.cy]);
    const tie = { nominee_ids: [of.bo, of.cy].sort(), seats: 1 };
    expect((await ask.read(chair, id)).tie).toBeNull();
    const asked = await ask.decide(chair, id);
    expect([asked.status, asked.body.code]).toEqual([409, "award_tie"]);
    expect(await ask.vote(bea, id, [of.bo])).toMatchObject({ status: 409, body: { code: "award_closed" } });
    const seen = await ask.read(bea, id);
    expect({ ...seen.tie, nominee_ids: seen.tie?.nominee_ids.sort() }).toEqual(tie);
    expect([seen.nominees[0]?.votes, (await ask.read(outsider, id)).tie]).toEqual([null, null]);
    for (const [wrong, code, field] of [
      [{ tied_winner_ids: [of.ada], reason: "x" }, "award_tie_choice", "tied_winner_ids"],
      [{ tied_winner_ids: [of.bo, of.cy], reason: "x" }, "award_tie_choice", "tied_winner_ids"],
      [{ tied_winner_ids: [of.bo], reason: " " }, "award_tie_reason_missing", "reason"],
    ] as const)
      expect(await ask.decide(bea, id, wrong)).toMatchObject({ status: 400, body: { code, field } });
    const { body } = await ask.decide(bea, id, { tied_winner_ids: [of.cy], reason: "Longest without thanks" });
    expect(body.nominees.filter(({ is_winner }) => is_winner).map((each) => each.contributor_name)).toEqual([
      "ada",
      "cy",
    ]);
    expect(body.moves.at(-1)).toMatchObject({ to_state: "decided", reason: "Longest without thanks", by: bea.email });
  });
});

describe("issuing", () => {
  const decided = async (more: object = {}) => {
    const round = await ask.round([chair, bea], ["ada", "bo", "cy"], { seats: 2, ...more });
    for (const who of [chair, bea]) await ask.vote(who, round.id, [round.of.ada, round.of.bo]);
    const { status } = await ask.decide(bea, round.id);
    if (status !== 200) throw new Error(`not decided: ${status}`);
    return round;
  };

  it("is told first, and happens once with ten who press at the same time", async () => {
    const { id, program } = await decided();
    const { status, body } = await ask.issue(chair, id, true);
    expect(status).toBe(200);
    expect(body.issue).toMatchObject({ dry_run: true, worth_minor: "2500", total_minor: "5000", reward_ids: [] });
    expect(body.issue.people.map(({ name }) => name).sort()).toEqual(["ada", "bo"]);
    expect([await ask.rewardsOf(id), await stage.committed(program)]).toEqual([[], "0"]);
    const pressed = await Promise.all(Array.from({ length: 10 }, (_, n) => ask.issue(n % 2 ? chair : outsider, id)));
    expect(pressed.map((each) => each.status)).toEqual(Array(10).fill(201));
    const told = new Set(pressed.map((each) => each.body.issue.reward_ids.sort().join()));
    expect([told.size, (await ask.rewardsOf(id)).length, await stage.committed(program)]).toEqual([1, 2, "5000"]);
    const seen = await ask.read(chair, id);
    expect(seen.moves.map(({ to_state }) => to_state)).toEqual(["open", "decided", "issued"]);
    const rewards = seen.nominees.map(({ reward_id }) => reward_id);
    expect([...told][0]?.split(",")).toEqual([rewards[0], rewards[1]].sort());
    expect(rewards[2]).toBeNull();
    expect((await stage.ask.detail(rewards[0] as string)).reward).toMatchObject({
      contributor_name: "ada",
      message: "Chosen by the committee.",
    });
    expect(await ask.cancel(chair, id, "Too late")).toMatchObject({ status: 409, body: { code: "award_transition" } });
    expect(await stage.people.broken()).toEqual([]);
  });

  it("never goes beyond the budget", async () => {
    const { id } = await decided({ program_id: (await stage.ask.program("4999")).id });
    expect(await ask.issue(chair, id)).toMatchObject({
      status: 409,
      body: { code: "reward_budget", data: { left_minor: "4999", wanted_minor: "5000" } },
    });
    expect([(await ask.read(chair, id)).award.state, await ask.rewardsOf(id)]).toEqual(["decided", []]);
  });

  it("cannot be stood in for: its key is nobody else's", async () => {
    const { id, program } = await decided();
    const stolen = await stage.ask.issue(stage.to("di", program, { issue_key: `award:${id}` }));
    expect(stolen).toMatchObject({ status: 400, body: { field: "issue_key" } });
  });

  it("gives nothing before it is decided, nor once it is cancelled, and a cancelled round says why", async () => {
    const { id: open } = await ask.round([bea], ["ada"]);
    expect(await ask.issue(chair, open)).toMatchObject({ status: 409, body: { code: "award_transition" } });
    const { id } = await decided();
    expect(await ask.cancel(bea, id, " ")).toMatchObject({ status: 400, body: { field: "reason" } });
    const race = await Promise.all([ask.cancel(bea, id, "The budget is gone"), ask.cancel(chair, id, "Gone")]);
    expect(race.map(({ status }) => status).sort()).toEqual([200, 409]);
    for (const dry of [true, false])
      expect(await ask.issue(chair, id, dry)).toMatchObject({ status: 409, body: { code: "award_transition" } });
    expect(await ask.rewardsOf(id)).toEqual([]);
    expect((await ask.read(chair, id)).moves.at(-1)).toMatchObject({ to_state: "cancelled" });
  });

  it("leaves out whoever was forgotten since, and what was said of them", async () => {
    const lea = (await stage.people.recorded({ name: "lea", email: "lea@example.org" })).contributor_id;
    const { id, of } = await ask.round([chair], ["ada"], { seats: 2 });
    const { nominees } = (await ask.nominate(chair, id, lea, "Lea did everything")).body;
    const hers = nominees.find((each) => each.contributor_id === lea)?.id;
    await ask.vote(chair, id, [of.ada, hers]);
    await ask.decide(chair, id);
    await shop.sql("update recognition_award_move set reason = 'For lea' where award_id = $1", [id]);
    expect((await stage.people.post(`/admin/contributors/${lea}/erasure`, {})).status).toBe(200);
    expect((await ask.issue(chair, id)).status).toBe(201);
    expect(await ask.rewardsOf(id)).toEqual([{ contributor_id: stage.ids.ada }]);
    const seen = await ask.read(chair, id);
    expect(JSON.stringify(seen)).not.toMatch(/\blea\b/i);
    expect(seen.nominees.find((each) => each.contributor_id === lea)).toMatchObject({ is_erased: true, reason: "" });
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  BoardAnswer,
  BoardChoicesAnswer,
  ContributorAnswer,
  GroupAnswer,
  GroupListAnswer,
  GroupPlaceAnswer,
  PublicContributorAnswer,
} from "../../plugins/community/src/types/recognition.ts";
import { call } from "./buyer.ts";
import { contributorsOf } from "./contributors.ts";
import { openShop, type TestShop } from "./harness.ts";
import { rewardsOf } from "./rewards.ts";

let shop: TestShop;
let ask: ReturnType<typeof contributorsOf>;
let rewards: ReturnType<typeof rewardsOf>;
const ids: Record<string, string> = {};

const group = (handle: string, name = { en: handle, "zh-CN": handle }) =>
  ask.post<{ group: GroupAnswer }>("/admin/contributor-groups", { handle, name });
const belongs = (name: string, to: string | null) =>
  ask.post<{ contributor: ContributorAnswer }>(`/admin/contributors/${ids[name]}`, { group: to });
const places = async (query: string) => (await ask.board(query)).places;
const pointsIn = async (handle: string, period = "all") =>
  Object.fromEntries(
    (await places(`?group=${handle}&period=${period}`)).map(({ name, points }) => [name, Number(points)]),
  );
const groupPlaces = async (period = "all") =>
  (
    await call<BoardAnswer & BoardChoicesAnswer & { group_places: GroupPlaceAnswer[] }>(
      shop,
      `/store/contributors?period=${period}`,
      undefined,
    )
  ).body.group_places;
const act = (name: string, kind: string, at: string) =>
  ask.recorded({ name, email: `${name}@example.org`, kind, occurred_at: `${at}T12:00:00Z`, title: `${kind} ${at}` });

beforeAll(async () => {
  shop = await openShop();
  ask = contributorsOf(shop);
  rewards = rewardsOf(shop);
  for (const handle of ["north", "south", "empty"]) await group(handle);
  // Before there is a season, and in one; before they belong to anything, and afterwards.
  for (const [name, kind, at] of [
    ["ada", "talk", "2025-05-01"],
    ["bo", "talk", "2025-05-02"],
    ["cy", "answer", "2025-05-03"],
    ["di", "talk", "2025-05-04"],
    ["ed", "event", "2025-05-05"],
  ] as const)
    ids[name] = (await act(name, kind, at)).contributor_id;
  for (const name of ["ada", "bo", "cy"]) await belongs(name, "north");
  for (const handle of ["25", "26"])
    await ask.post("/admin/seasons", {
      handle,
      name: { en: handle, "zh-CN": handle },
      starts_on: `20${handle}-01-01`,
      ends_on: `20${Number(handle) + 1}-01-01`,
    });
  await act("ada", "answer", "2026-01-01");
  await act("cy", "event", "2026-01-02");
  await belongs("di", "south");
});
afterAll(async () => {
  await shop?.close();
});

/** What every kept row must be: of a person with a group the same as on everybody's board, and nothing anywhere else. */
const differing = () =>
  shop.sql(`
    select person.name, score.period, score.board, score.points
      from recognition_score score join recognition_contributor person on person.id = score.contributor_id
      left join recognition_score everybody on everybody.contributor_id = person.id and everybody.period = score.period
       and everybody.board = 'all'
     where score.board like 'group:%'
       and (score.points, score.contributions, score.is_listed) is distinct from
           (case when score.board = 'group:' || person.group_handle
                 then (everybody.points, everybody.contributions, everybody.is_listed)
                 else (0::bigint, 0::bigint, person.is_listed) end)
    union all
    select person.name, score.period, 'missing', score.points
      from recognition_contributor person
      join recognition_score score on score.contributor_id = person.id and score.board = 'all'
     where person.group_handle is not null and not exists (
       select 1 from recognition_score own where own.contributor_id = person.id and own.period = score.period
          and own.board = 'group:' || person.group_handle)`);

const NAIVE = `
  select person.name, sum(c.points)::text as points, count(*)::int as contributions,
         dense_rank() over (order by sum(c.points) desc)::int as rank
    from recognition_contribution c join recognition_contributor person on person.id = c.contributor_id
    left join recognition_season season on season.id = c.season_id
   where c.state = 'accepted' and person.is_listed and person.group_handle = $1 and ($2 = 'all' or season.handle = $2)
   group by person.id, person.name order by sum(c.points) desc, person.id desc`;

const asAddedUp = async () => {
  for (const handle of ["north", "south", "empty"])
    for (const period of ["all", "25", "26"]) {
      const shown = await places(`?group=${handle}&period=${period}`);
      const naive = await shop.sql(NAIVE, [handle, period]);
      expect(
        shown.map(({ contributor_id: _, ...place }) => place),
        `${handle} ${period}`,
      ).toEqual(naive);
    }
  for (const period of ["all", "25", "26"]) {
    const naive = await shop.sql<{ handle: string; points: string; people: number; rank: number }>(
      `select person.group_handle as handle, sum(c.points)::text as points, count(distinct person.id)::int as people,
              dense_rank() over (order by sum(c.points) desc)::int as rank
         from recognition_contribution c join recognition_contributor person on person.id = c.contributor_id
         left join recognition_season season on season.id = c.season_id
        where c.state = 'accepted' and person.is_listed and person.group_handle is not null and ($1 = 'all' or season.handle = $1)
        group by 1 order by sum(c.points) desc, 1`,
      [period],
    );
    const shown = await groupPlaces(period);
    expect(
      shown.map(({ name: _, ...place }) => place),
      period,
    ).toEqual(naive);
  }
  expect(await differing()).toEqual([]);
};

describe("a group's board", () => {
  it("has dense ranks of its own people, in every period, as adding up gives them", async () => {
    expect(await places("?group=north")).toMatchObject([
      { name: "cy", points: "63", rank: 1 },
      { name: "ada", points: "53", rank: 2 },
      { name: "bo", points: "50", rank: 3 },
    ]);
    expect(await pointsIn("north", "25")).toEqual({ ada: 50, bo: 50, cy: 3 });
    expect((await places("?group=north&period=25")).map(({ rank }) => rank)).toEqual([1, 1, 2]);
    expect(await places("?group=empty")).toEqual([]);
    await asAddedUp();
  });

  it("stands beside the others, with what its people have together", async () => {
    expect(await groupPlaces()).toMatchObject([
      { handle: "north", points: "166", people: 3, rank: 1 },
      { handle: "south", points: "50", people: 1, rank: 2 },
    ]);
    expect(await groupPlaces("26")).toMatchObject([{ handle: "north", points: "63", people: 2, rank: 1 }]);
  });

  it("is named when it is not there, and when no such board is kept", async () => {
    for (const [query, code, field] of [
      ["?group=west", "board_unknown", "group"],
      ["?group=", "board_unknown", "group"],
      ["?group=north&kind=talk", "board_not_kept", "group"],
      ["?group=north&period=99", "board_unknown", "period"],
    ] as const)
      expect(await ask.board(query)).toMatchObject({ code, field });
    const whole = await call<PublicContributorAnswer>(shop, `/store/contributors/${ids.bo}?group=north`, undefined);
    expect(whole.body).toMatchObject({ contributor: { name: "bo", group: { handle: "north" } } });
    expect(whole.body.places.map(({ name }) => name)).toEqual(["cy", "ada", "bo"]);
  });
});

describe("somebody who goes to another group", () => {
  it("takes all of their points along exactly once, and back", async () => {
    const before = [await pointsIn("north"), await pointsIn("north", "25"), await pointsIn("north", "26")];
    const both = await Promise.all([
      belongs("ada", "south"),
      belongs("ada", "south"),
      act("ada", "answer", "2026-02-01"),
    ]);
    expect(both.slice(0, 2)).toMatchObject([
      { status: 200, body: { contributor: { group: "south" } } },
      { status: 200, body: { contributor: { group: "south" } } },
    ]);
    expect(await pointsIn("south")).toEqual({ ada: 56, di: 50 });
    expect(await pointsIn("south", "25")).toEqual({ ada: 50, di: 50 });
    expect(Object.keys(await pointsIn("north"))).toEqual(["cy", "bo"]);
    await asAddedUp();
    await belongs("ada", null);
    expect(await pointsIn("south")).toEqual({ di: 50 });
    await asAddedUp();
    await belongs("ada", "north");
    await asAddedUp();
    expect([await pointsIn("north"), await pointsIn("north", "25"), await pointsIn("north", "26")]).toEqual([
      { ...before[0], ada: 56 },
      before[1],
      { ...before[2], ada: 6 },
    ]);
  });

  it("goes to one that there is", async () => {
    expect(await belongs("bo", "west")).toMatchObject({
      status: 404,
      body: { code: "group_not_found", field: "group" },
    });
    expect((await belongs("bo", "north")).status).toBe(200);
    expect((await ask.detail(ids.bo as string)).contributor.group).toBe("north");
  });
});

describe("what happens to people", () => {
  it("happens on their group's board: what is undone counts no more", async () => {
    const talk = await act("bo", "talk", "2026-03-01");
    expect(await pointsIn("north")).toMatchObject({ bo: 100 });
    await ask.post(`/admin/contributions/${talk.id}/undoing`, { note: "Not held" });
    expect(await pointsIn("north")).toMatchObject({ bo: 50 });
    expect(await pointsIn("north", "26")).not.toHaveProperty("bo");
    await asAddedUp();
  });

  it("what turns out to be somebody else's goes to the board of their group, and back", async () => {
    const move = (from: string, body: object) =>
      ask.post<{ contributor: ContributorAnswer }>(`/admin/contributors/${ids[from]}/identities`, body);
    expect((await move("di", { to_id: ids.bo })).body.contributor).toMatchObject({ group: "north" });
    expect([await pointsIn("north"), await pointsIn("south")]).toMatchObject([{ bo: 100 }, {}]);
    await asAddedUp();
    const { identities } = await ask.detail(ids.bo as string);
    const identity_ids = identities.filter(({ value }) => value === "di@example.org").map(({ id }) => id);
    await move("bo", { to_id: ids.di, identity_ids });
    expect([await pointsIn("north"), await pointsIn("south")]).toMatchObject([{ bo: 50 }, { di: 50 }]);
    await asAddedUp();
  });

  it("they vanish from it when they do not want to be seen, with what the group has of them", async () => {
    const listed = (name: string, is_listed: boolean, more: object = {}) =>
      ask.post(`/admin/contributors/${ids[name]}`, { is_listed, ...more });
    await listed("cy", false);
    expect(await pointsIn("north")).toEqual({ ada: 56, bo: 50 });
    expect((await groupPlaces())[0]).toMatchObject({ handle: "north", points: "106", people: 2 });
    await asAddedUp();
    // Also where they go meanwhile, until they want to be seen again.
    await belongs("cy", "empty");
    await asAddedUp();
    await listed("cy", true, { group: "north" });
    expect(await pointsIn("north")).toMatchObject({ cy: 63 });
    await asAddedUp();
  });

  it("whoever is forgotten belongs to none, and counts for none", async () => {
    const { contributor_id } = await act("flo", "talk", "2026-04-01");
    ids.flo = contributor_id;
    await belongs("flo", "south");
    expect(await pointsIn("south", "26")).toEqual({ flo: 50 });
    const { body } = await ask.post<{ contributor: ContributorAnswer }>(`/admin/contributors/${ids.flo}/erasure`, {});
    expect(body.contributor).toMatchObject({ is_erased: true, group: null });
    expect(await pointsIn("south")).toEqual({ di: 50 });
    await asAddedUp();
  });
});

describe("thanks", () => {
  it("are for the first of a group where the rule says so", async () => {
    const program_id = (await rewards.program()).id;
    const items = [{ product_id: shop.catalogue.productId.plush, quantity: 1 }];
    const whom = async (more: object) => {
      const { status, body } = await rewards.issue({ program_id, items, dry_run: true, ...more });
      return status === 200 ? body.issue.people.map(({ name }) => name).sort() : [body.code, body.field];
    };
    const top = { kind: "top", places: 1 };
    expect(await whom({ rule: top, group: "south" })).toEqual(["di"]);
    expect(await whom({ rule: top, group: "north", period: "25" })).toEqual(["ada", "bo"]);
    expect(await whom({ rule: top })).toEqual(["cy"]);
    expect(await whom({ rule: { kind: "threshold", points: 56 }, group: "north" })).toEqual(["ada", "cy"]);
    expect(await whom({ rule: top, group: "west" })).toEqual(["board_unknown", "group"]);
    const talks = { kind: "took_part", contribution_kind: "talk" };
    expect(await whom({ rule: talks, group: "north" })).toEqual(["board_not_kept", "group"]);
  });
});

describe("groups", () => {
  it("are made once, and renamed by whoever read them as they are", async () => {
    const names = { en: "Far west", "zh-CN": "远西" };
    const both = await Promise.all([group("far-west", names), group("far-west", names)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const rename = (revision: number, name: object = { en: "West", "zh-CN": "西部" }) =>
      ask.post<{ group: GroupAnswer }>("/admin/contributor-groups/far-west", { name, revision });
    expect((await rename(1)).body.group).toEqual({
      handle: "far-west",
      name: { en: "West", "zh-CN": "西部" },
      revision: 2,
    });
    expect(await rename(1)).toMatchObject({ status: 409, body: { code: "group_changed", field: "revision" } });
    const { groups } = await ask.get<GroupListAnswer>("/admin/contributor-groups");
    expect(groups.map(({ handle, people }) => [handle, people])).toEqual([
      ["empty", 0],
      ["far-west", 0],
      ["north", 3],
      ["south", 1],
    ]);
  });

  it("name what is wrong with them", async () => {
    for (const [handle, name, field] of [
      ["Far West", { en: "a", "zh-CN": "a" }, "handle"],
      ["group:x", { en: "a", "zh-CN": "a" }, "handle"],
      ["x", { en: "a", "zh-CN": " " }, "name"],
    ] as const)
      expect(await group(handle, name)).toMatchObject({ status: 400, body: { field } });
    expect(await group("north")).toMatchObject({ status: 409, body: { code: "group_handle_taken", field: "handle" } });
    expect(
      (await ask.post("/admin/contributor-groups/nowhere", { name: { en: "a", "zh-CN": "a" }, revision: 1 })).status,
    ).toBe(404);
  });

  it("are as many as there can be, and no more", async () => {
    await shop.sql(
      `insert into recognition_group (handle, name, created_by)
       select 'many-' || n, '{"en": "M", "zh-CN": "M"}', 'test' from generate_series(1, 200 - (select count(*)::int from recognition_group)) n`,
    );
    expect(await group("one-more")).toMatchObject({ status: 409, body: { code: "groups_full" } });
  });
});

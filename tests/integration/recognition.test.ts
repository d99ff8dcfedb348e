import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  BoardAnswer,
  ContributionAnswer,
  ContributorAnswer,
  KindAnswer,
  PublicContributorAnswer,
  SeasonAnswer,
} from "../../plugins/community/src/types/recognition.ts";
import { call } from "./buyer.ts";
import { contributorsOf } from "./contributors.ts";
import { openShop, type TestShop } from "./harness.ts";

const fixture = (name: string) => readFileSync(new URL(`../fixtures/recognition/${name}`, import.meta.url), "utf8");
const gitLog = fixture("git-log.tsv");
const people = fixture("all-contributors.json");

let shop: TestShop;
let ask: ReturnType<typeof contributorsOf>;
beforeAll(async () => {
  shop = await openShop();
  ask = contributorsOf(shop);
});
afterAll(async () => {
  await shop?.close();
});

describe("a git log of 2 563 commits", () => {
  it("is told in a dry run, and nothing changes", async () => {
    expect(await ask.imported(gitLog, "pgweb", { dry_run: true })).toMatchObject({
      dry_run: true,
      format: "git_log",
      counts: { contributions: 2563, people: 40 },
      outcomes: { created: 2563, unchanged: 0 },
      new_people: 40,
      kinds: { commit: 2563 },
    });
    expect(await ask.named("")).toEqual([]);
  });

  it("is there after the import, with each of its people, and changes nothing the second time", async () => {
    const told = await ask.imported(gitLog, "pgweb");
    expect(told.outcomes).toEqual({ created: 2563, unchanged: 0 });
    const again = await ask.imported(gitLog, "pgweb");
    expect(again).toMatchObject({ outcomes: { created: 0, unchanged: 2563 }, new_people: 0, points: 0 });
    const counted = "select count(*)::int as acts, sum(points)::int as points from recognition_contribution";
    expect(await shop.sql(counted)).toEqual([{ acts: 2563, points: told.points }]);
    expect(await ask.named("")).toHaveLength(40);
  });

  it("gives each day no more than its cap", async () => {
    const over = await shop.sql(
      `select contributor_id, (occurred_at at time zone 'UTC')::date from recognition_contribution
        group by 1, 2 having sum(points) > 10`,
    );
    expect(over).toEqual([]);
  });
});

describe("a list of 118 people", () => {
  it("is there with each of their kinds once, also when two import at once", async () => {
    const both = await Promise.all([
      ask.imported(people, "all-contributors"),
      ask.imported(people, "all-contributors"),
    ]);
    expect(both.map(({ outcomes }) => outcomes.created).sort()).toEqual([0, 162]);
    for (const told of both) expect(told).toMatchObject({ format: "all_contributors", counts: { people: 118 } });
    const first = await ask.named("kentcdodds");
    expect(first).toMatchObject([{ name: "Kent C. Dodds", contributions: 4 }]);
  });
});

describe("a table", () => {
  it("is read by the names of its columns, and may say nothing of when", async () => {
    const told = await ask.imported(
      'external_id,kind,occurred_at,name,email,title\n1,talk,2026-04-01T09:00:00+08:00,"Lin, Mei",mei@example.org,"On ""WAL"""\n2,answer,,Mei,MEI@example.org,Ok\n',
      "meetup",
    );
    expect(told).toMatchObject({ format: "csv", counts: { contributions: 2, people: 1 }, points: 53 });
    const [mei] = await ask.named("mei@");
    const { contributions } = await ask.get<{ contributions: ContributionAnswer[] }>(
      `/admin/contributions?contributor_id=${mei?.id}`,
    );
    expect(contributions.map(({ title }) => title).sort()).toEqual(["Ok", 'On "WAL"']);
  });
});

describe("what cannot be imported", () => {
  const header = "hash\tauthored_at\tauthor\temail\tsubject\n";
  const line = `${"a".repeat(40)}\t2026-01-01T00:00:00Z\tAda\tada@example.org\tOk\n`;
  const cases: [what: string, content: string, more: object, code: string, field: string][] = [
    ["an empty one", header, {}, "import_invalid", "content"],
    [
      "no time",
      header + line.replace("2026-01-01T00:00:00Z", "yesterday"),
      {},
      "import_invalid",
      "content[0].authored_at",
    ],
    ["a day that is none", header + line.replace("01-01T", "02-31T"), {}, "import_invalid", "content[0].authored_at"],
    ["a time that is to come", header + line.replace("2026-", "2126-"), {}, "import_invalid", "content[0].authored_at"],
    ["no address", header + line + line.replace("ada@example.org", " "), {}, "import_invalid", "content[1].email"],
    [
      "one hash of two people",
      header + line + line.replace("ada@", "bo@"),
      {},
      "import_invalid",
      "content[1].external_id",
    ],
    ["no JSON", "{", {}, "import_invalid", "content"],
    ["no list", '{"contributors": [{"login": ""}]}', {}, "import_invalid", "content.contributors[0].login"],
    ["a table with holes", 'a,"b\n', {}, "import_invalid", "content"],
    ["a table with other columns", "external_id,sort\n1,talk\n", {}, "import_invalid", "content[0].kind"],
    ["an unknown kind", "external_id,kind,title,login\n1,dance,A,ada\n", {}, "kind_unknown", "content[0].kind"],
    [
      "a script as a link",
      "external_id,kind,title,login,link\n1,talk,A,ada,javascript:1\n",
      {},
      "import_invalid",
      "content[0].link",
    ],
    [
      "a mailmap of a table",
      "external_id,kind,title,login\n1,talk,A,ada\n",
      { mailmap: "A <a@b>" },
      "import_invalid",
      "mailmap",
    ],
    ["no source", header + line, { source: "../etc" }, "invalid_request", "source"],
    ["a character that is none", `${header}${line}\0`, {}, "invalid_request", "content"],
  ];
  it.each(cases)("%s is refused by name, and nothing is kept", async (_what, content, more, code, field) => {
    const before = await shop.sql("select count(*) from recognition_contribution");
    const { status, body } = await ask.send(content, "bad", more);
    expect({ status, code: body.code, field: body.field ?? body.errors?.[0]?.field }).toEqual({
      status: 400,
      code,
      field,
    });
    expect(await shop.sql("select count(*) from recognition_contribution")).toEqual(before);
  });
});

describe("what somebody writes down", () => {
  it("is one act, however often it is sent", async () => {
    const one = ask.act();
    const both = await Promise.all(
      [1, 2, 3].map(() => ask.post<{ contribution: ContributionAnswer }>("/admin/contributions", one)),
    );
    expect(new Set(both.map(({ body }) => body.contribution.id)).size).toBe(1);
    expect(both[0]?.body.contribution).toMatchObject({ kind: "talk", points: 50, state: "accepted" });
  });

  it("is undone once, with a reason, and its points go back", async () => {
    const { id, contributor_id } = await ask.recorded({ email: "undone@example.org" });
    await ask.booked();
    expect((await ask.detail(contributor_id)).balance).toEqual({ standing: "50", spendable: "50" });
    expect(await ask.post(`/admin/contributions/${id}/undoing`, { note: " " })).toMatchObject({
      status: 400,
      body: { field: "note" },
    });
    const all = await Promise.all(
      [1, 2].map(() => ask.post(`/admin/contributions/${id}/undoing`, { note: "Somebody else's talk" })),
    );
    expect(all.map(({ status }) => status).sort()).toEqual([200, 409]);
    await ask.booked();
    expect((await ask.detail(contributor_id)).balance).toEqual({ standing: "0", spendable: "0" });
    expect((await ask.named("undone@"))[0]).toMatchObject({ points: "0", contributions: 0 });
  });

  it("names what is wrong", async () => {
    for (const [more, field] of [
      [{ kind: "dance" }, "content[0].kind"],
      [{ occurred_at: "soon" }, "occurred_at"],
      [{ email: "", login: "" }, "email"],
      [{ link: "javascript:1" }, "link"],
      [{ colour: "red" }, "colour"],
    ] as const) {
      const { status, body } = await ask.post("/admin/contributions", ask.act(more));
      expect([status, body.field]).toEqual([400, field]);
    }
    expect((await ask.post("/admin/contributions/nothing/undoing", { note: "x" })).status).toBe(404);
  });
});

describe("one person under two addresses", () => {
  const move = (id: string, body: object) =>
    ask.post<{ contributor: ContributorAnswer }>(`/admin/contributors/${id}/identities`, body);

  it("is brought together and taken apart again, with points, boards and a history", async () => {
    const old = await ask.recorded({ email: "old@example.org", name: "A. Lovelace" });
    const now = await ask.recorded({ email: "new@example.org", name: "Ada Lovelace", title: "On B-trees" });
    const together = await move(old.contributor_id, { to_id: now.contributor_id, reason: "Her former company" });
    expect(together.body.contributor.id).toBe(now.contributor_id);
    await ask.booked();
    const merged = await ask.detail(now.contributor_id);
    expect(merged.balance).toEqual({ standing: "100", spendable: "100" });
    expect(merged.identities.map(({ value }) => value)).toEqual(["new@example.org", "old@example.org"]);
    expect(merged.moves).toMatchObject([{ identity: "old@example.org", from_name: "A. Lovelace", points: "50" }]);
    expect((await ask.detail(old.contributor_id)).balance).toEqual({ standing: "0", spendable: "0" });
    expect((await ask.named("lovelace")).map(({ name, points }) => [name, points])).toEqual([["Ada Lovelace", "100"]]);

    const again = await ask.recorded({ email: "OLD@example.org", title: "Once more" });
    expect(again.contributor_id).toBe(now.contributor_id);

    const identity = merged.identities.find(({ value }) => value === "old@example.org");
    const apart = await move(now.contributor_id, { identity_ids: [identity?.id], to_id: null, name: "Her sister" });
    await ask.booked();
    expect((await ask.detail(apart.body.contributor.id)).balance.standing).toBe("100");
    expect((await ask.detail(now.contributor_id)).balance.standing).toBe("50");
    expect((await ask.board("?kind=talk")).places.filter(({ name }) => /Lovelace|sister/.test(name))).toMatchObject([
      { name: "Her sister", points: "100" },
      { name: "Ada Lovelace", points: "50" },
    ]);
  });

  it("whose work is undone after it moved loses it where it is now", async () => {
    const one = await ask.recorded({ email: "first@example.org" });
    const other = await ask.recorded({ email: "second@example.org", kind: "answer" });
    await move(one.contributor_id, { to_id: other.contributor_id });
    await ask.post(`/admin/contributions/${one.id}/undoing`, { note: "No talk" });
    await ask.booked();
    expect((await ask.detail(one.contributor_id)).balance.standing).toBe("0");
    expect((await ask.detail(other.contributor_id)).balance.standing).toBe("3");
  });

  it("is asked for by what there is", async () => {
    const one = await ask.recorded({ email: "there@example.org" });
    for (const [body, status, field] of [
      [{ to_id: "ctb_nobody" }, 404, "to_id"],
      [{ to_id: one.contributor_id }, 400, "to_id"],
      [{ to_id: null, name: "New" }, 400, "identity_ids"],
      [{ to_id: null, identity_ids: ["999999"], name: "New" }, 404, "identity_ids"],
      [{ to_id: null, identity_ids: ["1"] }, 400, "name"],
    ] as const)
      expect(await move(one.contributor_id, body)).toMatchObject({ status, body: { field } });
    expect((await move("ctb_nobody", { to_id: one.contributor_id })).status).toBe(404);
  });

  it("is found by git's own mailmap", async () => {
    const lines = ["a", "b"].map(
      (letter) => `${letter.repeat(40)}\t2026-02-0${letter === "a" ? 1 : 2}T00:00:00Z\tD\t${letter}@dev.example\tOk`,
    );
    const told = await ask.imported(lines.join("\n"), "mapped", { mailmap: "Devrim <a@dev.example> <b@dev.example>" });
    expect(told.counts).toEqual({ contributions: 2, people: 1 });
    expect(await ask.named("dev.example")).toMatchObject([{ name: "Devrim", contributions: 2 }]);
  });
});

describe("a season", () => {
  const season = (handle: string, starts_on: string, ends_on: string) =>
    ask.post<{ season: SeasonAnswer }>("/admin/seasons", {
      handle,
      name: { en: handle, "zh-CN": handle },
      starts_on,
      ends_on,
    });

  it("counts what was done in it before, and from then on", async () => {
    expect((await season("s26", "2026-01-01", "2027-01-01")).status).toBe(201);
    const before = (await ask.board("?period=s26&kind=talk")).places.find(({ name }) => name === "Ada");
    expect(before?.points).toBe("50");
    await ask.recorded({ occurred_at: "2026-12-31T23:59:59Z", title: "The last" });
    await ask.recorded({ occurred_at: "2027-01-01T00:00:00+08:00", title: "Still in it" });
    await ask.recorded({ occurred_at: "2025-12-31T23:59:59Z", title: "Too early" });
    const [ada] = (await ask.board("?period=s26&kind=talk")).places.filter(({ name }) => name === "Ada");
    expect(ada).toMatchObject({ points: "150", contributions: 3 });
    expect((await ask.board("?kind=talk")).places.find(({ name }) => name === "Ada")?.points).toBe("200");
  });

  it("is refused when it shares a day, a name, or is none", async () => {
    expect(await season("other", "2026-12-31", "2027-02-01")).toMatchObject({
      status: 409,
      body: { code: "season_overlaps" },
    });
    expect(await season("s26", "2030-01-01", "2031-01-01")).toMatchObject({
      status: 409,
      body: { code: "season_handle_taken" },
    });
    expect(await season("s30", "2030-02-30", "2031-01-01")).toMatchObject({
      status: 400,
      body: { field: "starts_on" },
    });
    expect(await season("s30", "2031-01-01", "2030-01-01")).toMatchObject({ status: 400, body: { field: "ends_on" } });
  });
});

describe("a board", () => {
  it("has dense ranks, by the points, over all of its pages", async () => {
    const all: BoardAnswer["places"] = [];
    for (let next: string | null = ""; next !== null; ) {
      const page: BoardAnswer = await ask.board(next ? `?after=${encodeURIComponent(next)}` : "");
      all.push(...page.places);
      next = page.next;
    }
    expect(new Set(all.map((place) => place.contributor_id)).size).toBe(all.length);
    const levels = [...new Set(all.map(({ points }) => Number(points)))].sort((one, other) => other - one);
    expect(all.map(({ rank }) => rank)).toEqual(all.map(({ points }) => levels.indexOf(Number(points)) + 1));
    const [sums] = await shop.sql<{ people: number }>(
      "select count(distinct contributor_id)::int as people from recognition_contribution where state = 'accepted'",
    );
    expect(all).toHaveLength(sums?.people as number);
  });

  it("shows somebody's place among the nearest, and nobody's address", async () => {
    const { places } = await ask.board();
    const middle = places[20];
    const { body } = await call<PublicContributorAnswer>(
      shop,
      `/store/contributors/${middle?.contributor_id}`,
      undefined,
    );
    expect(body.places).toEqual(places.slice(18, 23));
    expect(JSON.stringify(body)).not.toContain("@");
  });

  it("does not have who does not want to be there, until they do", async () => {
    const [first, second] = (await ask.board()).places;
    const id = first?.contributor_id as string;
    const change = (is_listed: boolean) => ask.post(`/admin/contributors/${id}`, { is_listed });
    expect((await change(false)).status).toBe(200);
    const without = (await ask.board()).places;
    expect(without[0]).toEqual({ ...second, rank: 1 });
    expect((await call(shop, `/store/contributors/${id}`, undefined)).status).toBe(404);
    await change(true);
    expect((await ask.board()).places[0]).toEqual(first);
  });

  it("that there is not is refused by name", async () => {
    for (const [query, field] of [
      ["?period=s99", "period"],
      ["?kind=dance", "kind"],
      ["?after=1", "after"],
    ] as const)
      expect(await ask.board(query)).toMatchObject({ field });
  });
});

describe("a kind", () => {
  it("is worth something else from now on, and only for who read it as it is", async () => {
    const { kinds } = await ask.get<{ kinds: KindAnswer[] }>("/admin/seasons");
    const { revision } = kinds.find(({ handle }) => handle === "review") as KindAnswer;
    const change = (points: number) =>
      ask.post<{ kind: KindAnswer }>("/admin/contribution-kinds/review", {
        points,
        cap_per_day: null,
        cap_per_season: 8,
        revision,
      });
    const before = await ask.recorded({ kind: "review", email: "reviewer@example.org" });
    const both = await Promise.all([change(7), change(7)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const after = await ask.recorded({ kind: "review", email: "reviewer@example.org" });
    // The season's cap leaves three.
    expect([before.points, after.points]).toEqual([5, 3]);
    expect(
      (
        await ask.post("/admin/contribution-kinds/dance", {
          points: 1,
          cap_per_day: null,
          cap_per_season: null,
          revision: 1,
        })
      ).status,
    ).toBe(404);
  });
});

describe("the books", () => {
  it("hold each person's standing as the boards have it, and every posting once", async () => {
    await ask.booked();
    const differing = await shop.sql(
      `select score.contributor_id from recognition_score score
        where period = 'all' and board = 'all' and points <> coalesce((
          select -sum(leg.amount_minor) from ledger.posted_leg leg
           where leg.account = 'contributor:' || score.contributor_id || ':points_standing'), 0)`,
    );
    expect(differing).toEqual([]);
    await shop.sql("update recognition_contribution set recorded_at = now() - interval '1 hour'");
    expect(await ask.broken()).toEqual([]);
    await shop.sql(
      "update recognition_contribution set points = points + 1 where id = (select max(id) from recognition_contribution)",
    );
    expect(await ask.broken()).toMatchObject([{ code: "L3", count: 1 }]);
    await shop.sql(
      "update recognition_contribution set points = points - 1 where id = (select max(id) from recognition_contribution)",
    );
  });

  it("show no person's account among the shop's", async () => {
    const { accounts } = await ask.get<{ accounts: { account: string }[] }>("/admin/ledger/accounts");
    expect(accounts.map(({ account }) => account)).toEqual([
      "points:given:points_spendable",
      "points:given:points_standing",
    ]);
  });
});

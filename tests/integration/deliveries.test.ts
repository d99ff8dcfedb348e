import { createLedger, type Ledger } from "@keepsake/ledger";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DeliveryAnswer, DeliveryListAnswer, KeptPicture } from "../../plugins/community/src/types/deliveries.ts";
import { type Admin, adminToken, anotherAdmin } from "./admin-client.ts";
import { eventually } from "./buyer.ts";
import { both, openGoal } from "./goals.ts";
import { openShop, type TestShop } from "./harness.ts";

let shop: TestShop;
let books: Ledger;
let second: Admin;
let token: string;
let goalId: string;

/** The clock posts every ten seconds. */
const SOON_SECONDS = 30;

beforeAll(async () => {
  shop = await openShop();
  books = await createLedger({ databaseUrl: shop.databaseUrl, largestPool: 2 });
  second = await anotherAdmin(shop.backendUrl);
  token = await adminToken(shop.backendUrl);
  goalId = await openGoal(shop);
});
afterAll(async () => {
  await books?.close();
  await shop?.close();
});

interface Refusal {
  code?: string;
  field?: string;
}

const terms = (more: Record<string, unknown> = {}) => ({
  units: "12.5",
  delivered_at: "2026-01-20T00:00:00.000Z",
  place: both("Hangzhou", "杭州"),
  note: both("A class of twelve, and half of another.", "十二人的班级，另有半个班级。"),
  links: ["https://example.org/class"],
  ...more,
});
const spent = { cost_minor: "5000", currency_code: "usd", receipt: { link: "https://example.org/receipt" } };
const report = (more: Record<string, unknown> = {}, id = goalId) =>
  shop.admin<{ delivery: DeliveryAnswer } & Refusal>("POST", `/admin/goals/${id}/deliveries`, terms(more));
const reported = async (more: Record<string, unknown> = {}) => (await report(more)).body.delivery;
const judge = (admin: Admin, id: string, body: unknown) =>
  admin<{ delivery: DeliveryAnswer } & Refusal>("POST", `/admin/deliveries/${id}/judgement`, body);

const upload = async (bytes: Uint8Array, purpose = "evidence") => {
  const response = await fetch(`${shop.backendUrl}/admin/deliveries/pictures?purpose=${purpose}`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "image/png" },
    body: bytes as BodyInit,
  });
  return { status: response.status, body: (await response.json()) as { picture: KeptPicture } & Refusal };
};
const drawn = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "#336" } });

describe("a picture that is kept", () => {
  it("is encoded anew, no larger than a page shows, and says nothing of where it was taken", async () => {
    const photo = await drawn(3200, 1000)
      .withExif({ IFD0: { Copyright: "a person" }, IFD3: { GPSLatitude: "30/1 16/1 0/1" } })
      .jpeg()
      .toBuffer();
    const { status, body } = await upload(photo);
    expect(status).toBe(201);
    expect(body.picture).toMatchObject({ width: 1600, height: 500 });
    const served = await fetch(body.picture.url);
    expect(served.headers.get("content-type")).toBe("image/webp");
    const kept = await sharp(Buffer.from(await served.arrayBuffer())).metadata();
    expect([kept.format, kept.width, kept.exif]).toEqual(["webp", 1600, undefined]);
  });

  it.each([
    ["a page that is called a picture", Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["a drawing that can run scripts", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ["a picture that breaks off", null],
    ["nothing", Buffer.alloc(0)],
  ])("is not %s", async (_, bytes) => {
    const { status, body } = await upload(bytes ?? (await drawn(300, 300).png().toBuffer()).subarray(0, 200));
    expect([status, body.code, body.field]).toEqual([400, "picture_unreadable", "picture"]);
  });

  it("has no more pixels or bytes than a picture has", async () => {
    const vast = await upload(await drawn(10_000, 6000).png().toBuffer());
    expect([vast.status, vast.body.code, vast.body.field]).toEqual([400, "picture_too_large", "picture"]);
    const heavy = await upload(Buffer.alloc(11 * 1024 * 1024));
    expect([heavy.status, heavy.body.code, heavy.body.field]).toEqual([400, "picture_too_large", "picture"]);
  });

  it("is for everybody as evidence, and for nobody without a log-in as a receipt", async () => {
    const png = await drawn(30, 20).png().toBuffer();
    const [evidence, receipt] = [(await upload(png)).body.picture, (await upload(png, "receipt")).body.picture];
    expect([(await fetch(evidence.url)).status, (await fetch(receipt.url)).status]).toEqual([200, 404]);
    const swapped = await report({ picture_ids: [receipt.id] });
    expect([swapped.status, swapped.body.code, swapped.body.field]).toEqual([400, "picture_not_found", "picture_ids"]);
    const shown = await report({ ...spent, receipt: { file_id: evidence.id } });
    expect([shown.status, shown.body.field]).toEqual([400, "receipt.file_id"]);
    const { body } = await report({ ...spent, picture_ids: [evidence.id], receipt: { file_id: receipt.id } });
    expect(body.delivery).toMatchObject({ pictures: [evidence], receipt: { link: null, picture: receipt } });
  });
});

describe("a delivery", () => {
  it("is reported exactly, and waits for a second person on top of the list", async () => {
    const { status, body } = await report({ ...spent, units: "0.250000000001" });
    expect(status).toBe(201);
    expect(body.delivery).toMatchObject({ units: "0.250000000001", state: "reported", judged_by: null });
    const old = await reported();
    await judge(second, old.id, { state: "verified" });
    const { body: list } = await shop.admin<DeliveryListAnswer>("GET", `/admin/deliveries?goal_id=${goalId}`);
    expect(list.deliveries).toContainEqual(body.delivery);
    const states = list.deliveries.map(({ state }) => state);
    expect(states.lastIndexOf("reported")).toBeLessThan(states.indexOf("verified"));
  });

  it.each([
    ["units", { units: "0" }],
    ["delivered_at", { delivered_at: "2999-01-01" }],
    ["place.zh-CN", { place: both("Hangzhou", " ") }],
    ["links.0", { links: ["javascript:alert(1)"] }],
    ["links", { links: [] }],
    ["receipt.link", { ...spent, receipt: undefined }],
    ["currency_code", { ...spent, currency_code: "dollars" }],
    ["cost_minor", { ...spent, cost_minor: undefined }],
  ])("is refused naming %s", async (field, wrong) => {
    const { status, body } = await report(wrong);
    expect([status, body.field]).toEqual([400, field]);
  });

  it("is of a goal under way", async () => {
    const nowhere = await report({}, "goal_none");
    expect([nowhere.status, nowhere.body.code]).toEqual([404, "goal_not_found"]);
    const ended = await openGoal(shop);
    await shop.admin("POST", `/admin/goals/${ended}/state`, { state: "cancelled" });
    expect((await report({}, ended)).body.code).toBe("goal_not_under_way");
  });

  it("is never judged by who reported it: neither by us nor by the database", async () => {
    const { id, reported_by } = await reported();
    const own = await judge(shop.admin, id, { state: "verified" });
    expect([own.status, own.body.code]).toEqual([403, "delivery_own_report"]);
    await expect(
      shop.sql("update impact_delivery set state = 'verified', judged_by = $2, judged_at = now() where id = $1", [
        id,
        reported_by,
      ]),
    ).rejects.toThrow(/check constraint/);
  });

  it("is judged once however many judge it, and rejected only with a reason", async () => {
    const { id } = await reported();
    const silent = await judge(second, id, { state: "rejected" });
    expect([silent.status, silent.body.code, silent.body.field]).toEqual([400, "delivery_reason_missing", "reason"]);
    const answers = await Promise.all(
      [1, 2, 3].map(() => judge(second, id, { state: "rejected", reason: "The link is dead." })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const [row] = await shop.sql("select state, reason from impact_delivery where id = $1", [id]);
    expect(row).toEqual({ state: "rejected", reason: "The link is dead." });
  });

  it("never changes and never goes: the database sees to it", async () => {
    const { id } = await reported();
    for (const sql of [
      "update impact_delivery set units = 99",
      "update impact_delivery set state = 'reported'",
      "delete from impact_delivery",
      "truncate impact_delivery",
      "update impact_file set url = ''",
      "delete from impact_file",
    ])
      await expect(shop.sql(sql), sql).rejects.toThrow(/never/);
    const [row] = await shop.sql("select units::text from impact_delivery where id = $1", [id]);
    expect(row).toEqual({ units: "12.5" });
  });
});

describe("what a delivery cost", () => {
  const transferOf = (id: string) => books.transfer({ type: "delivery", id, kind: "delivery_spending" });

  it("is in the books once it is verified, and never for what was not", async () => {
    const [kept, rejected, free] = [await reported(spent), await reported(spent), await reported()];
    expect((await judge(second, kept.id, { state: "verified" })).status).toBe(200);
    await judge(second, rejected.id, { state: "rejected", reason: "Nobody was there." });
    await judge(second, free.id, { state: "verified" });
    const transfer = await eventually(
      () => transferOf(kept.id),
      (found) => found !== undefined,
      SOON_SECONDS,
    );
    expect(new Map(transfer?.legs.map(({ account, amountMinor }) => [account, amountMinor]))).toEqual(
      new Map([
        [`goal:${goalId}:usd`, 5000n],
        ["cash:bank:usd", -5000n],
      ]),
    );
    expect(transfer?.metadata).toEqual({ goalId, units: "12.5" });
    expect([await transferOf(rejected.id), await transferOf(free.id)]).toEqual([undefined, undefined]);
  });
});

import { request } from "node:http";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ErrorAnswer } from "../../plugins/community/src/types/checkout.ts";
import type { KeptLogo, LogoAnswer } from "../../plugins/community/src/types/logos.ts";
import { openAccount } from "./account.ts";
import { adminToken } from "./admin-client.ts";
import { openShop, STOREFRONT_TOKEN, type TestShop } from "./harness.ts";
import { PAYLOAD, plain, RECT, REFUSED, svg, TWO_IN_ONE } from "./hostile-logos.ts";
import { peakDuring } from "./process-memory.ts";

let shop: TestShop;
let token: string;

beforeAll(async () => {
  shop = await openShop();
  token = await adminToken(shop.backendUrl);
  await shop.sql(
    `insert into partnership_partner (id, name, site, country, billing_address, time_zone, locale, created_by)
     select 'par_' || n, '{"en": "P", "zh-CN": "P"}', 'https://example.org', 'de', 'Ring 1', 'Europe/Berlin', 'en', 'test'
       from generate_series(0, 299) n`,
  );
});
afterAll(() => shop?.close());

/** Every request comes from somebody else, unless a test is about how often one may ask. */
let visitors = 0;
const headersOf = (contentType: string, from = visitors++) => ({
  authorization: `Bearer ${token}`,
  "content-type": contentType,
  "x-storefront-token": STOREFRONT_TOKEN,
  "x-client-ip": `198.51.${Math.trunc(from / 250)}.${from % 250}`,
});

let partners = 0;
const newPartner = () => `par_${partners++}`;
const pathOf = (partner: string, variant = "light") => `/admin/partners/${partner}/logos?variant=${variant}`;

async function send(path: string, bytes: Buffer, headers: Record<string, string> = headersOf("image/png")) {
  const response = await fetch(shop.backendUrl + path, { method: "POST", headers, body: bytes as BodyInit });
  return { status: response.status, body: (await response.json()) as LogoAnswer & ErrorAnswer };
}
async function kept(bytes: Buffer, path = pathOf(newPartner())): Promise<KeptLogo> {
  const { status, body } = await send(path, bytes);
  expect(body).toHaveProperty("logo");
  expect(status).toBe(201);
  return body.logo;
}
const fetched = async (url: string) => {
  const response = await fetch(url);
  return { headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
};
const keptOf = (partner: string) =>
  shop.sql<{ id: string; retired_at: Date | null }>(
    "select id, retired_at from partnership_logo where partner_id = $1 order by kept_at",
    [partner],
  );
/** Somebody else's request is answered meanwhile, and soon. */
async function isAnswered(): Promise<void> {
  const began = performance.now();
  expect((await fetch(`${shop.backendUrl}/health`)).status).toBe(200);
  expect(performance.now() - began).toBeLessThan(10_000);
}

describe("a logo that is kept", () => {
  it.each([
    ["light", "#e11000"],
    ["dark", "#ffffff"],
  ])("for %s backgrounds is served in every size, in its colours, as pictures", async (variant, colour) => {
    const partner = newPartner();
    const half = svg(`<circle cx="50" cy="50" r="50" fill="${colour}"/>`);
    const logo = await kept(half, pathOf(partner, variant));
    expect(logo).toMatchObject({ partner_id: partner, variant, width: 512, height: 256, background: null });
    expect(logo.files.map(({ format, width, height }) => `${format} ${width}x${height}`)).toEqual(
      [64, 128, 256].flatMap((height) => [`png ${height * 2}x${height}`, `webp ${height * 2}x${height}`]),
    );
    for (const { url, format, width, height } of logo.files) {
      const { headers, bytes } = await fetched(url);
      expect(headers.get("content-type")).toBe(`image/${format}`);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("content-security-policy")).toContain("sandbox");
      const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
      expect([info.width, info.height, info.channels]).toEqual([width, height, 4]);
      const at = (x: number, y: number) => data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4).toString("hex");
      expect([at(height / 2, height / 2), at(width - 1, height - 1).slice(6)]).toEqual([`${colour.slice(1)}ff`, "00"]);
    }
  });

  it("is whatever it is, not what it is called", async () => {
    const drawing = await send(pathOf(newPartner()), svg(RECT), headersOf("image/png"));
    const picture = await send(
      pathOf(newPartner()),
      await plain(300, 100).avif().toBuffer(),
      headersOf("image/svg+xml"),
    );
    expect([drawing.body.logo.width, picture.body.logo.width]).toEqual([512, 300]);
    const { status, body } = await send(pathOf(newPartner()), svg(RECT), headersOf("text/plain"));
    expect([status, body.code, body.field]).toEqual([400, "logo_content_type", "logo"]);
  });

  it("takes the place of the one before, of its own variant only; the same again changes nothing", async () => {
    const partner = newPartner();
    const [one, dark] = [await kept(svg(RECT), pathOf(partner)), await kept(svg(RECT), pathOf(partner, "dark"))];
    expect(await kept(svg(RECT), pathOf(partner))).toEqual(one);
    const two = await kept(await plain(200, 200).png().toBuffer(), pathOf(partner));
    expect(two.background).toBe("#336699");
    const rows = await keptOf(partner);
    expect(rows.map(({ id, retired_at }) => [id, retired_at !== null])).toEqual([
      [one.id, true],
      [dark.id, false],
      [two.id, false],
    ]);
    const both = await Promise.all(
      [1, 2, 3].map((width) => kept(svg(RECT, `viewBox="0 0 ${width} 1"`), pathOf(partner))),
    );
    expect((await keptOf(partner)).filter(({ retired_at }) => !retired_at)).toHaveLength(2);
    expect(both).toHaveLength(3);
  });

  it("is a partner's, for one background or the other, and comes from somebody who is logged in", async () => {
    const nobody = await send(pathOf("par_none"), svg(RECT));
    expect([nobody.status, nobody.body.code]).toEqual([404, "partner_not_found"]);
    expect((await send(pathOf("par_1", "grey"), svg(RECT))).status).toBe(400);
    const { authorization: _, ...stranger } = headersOf("image/png");
    expect((await send(pathOf("par_1"), svg(RECT), stranger)).status).toBe(401);
  });
});

describe("a partner's own people", () => {
  const personOf = async (partner: string, role: string) => {
    const { id, email, as } = await openAccount(shop);
    await shop.sql(
      `insert into partnership_person (id, partner_id, email, role, customer_id, invited_by, accepted_at)
       values ($1, $2, lower($3), $4, $5, 'test', now())`,
      [`pers_${id}`, partner, email, role, id],
    );
    const { authorization: _, ...headers } = headersOf("image/png");
    return { ...headers, ...as, "x-publishable-api-key": shop.publishableKey };
  };

  it("may send its logo and see it, if that is their task; others are told that there is no such partner", async () => {
    const [partner, other] = [newPartner(), newPartner()];
    const path = `/store${pathOf(partner).slice("/admin".length)}`;
    const [marketing, finance, stranger] = [
      await personOf(partner, "marketing"),
      await personOf(partner, "finance"),
      await personOf(other, "owner"),
    ];
    const { status, body } = await send(path, svg(RECT), marketing);
    expect([status, body.logo.partner_id]).toEqual([201, partner]);
    const refusals = [await send(path, svg(RECT), finance), await send(path, svg(RECT), stranger)];
    expect(refusals.map((each) => [each.status, each.body.code])).toEqual([
      [403, "role_not_enough"],
      [404, "partner_not_found"],
    ]);
    const list = async (headers: Record<string, string>) =>
      (await fetch(`${shop.backendUrl}/store/partners/${partner}/logos`, { headers })).json();
    expect(await list(finance)).toEqual({ logos: [body.logo] });
    expect(await list(stranger)).toMatchObject({ code: "partner_not_found" });
    expect((await shop.admin("GET", `/admin/partners/${partner}/logos`)).body).toEqual({ logos: [body.logo] });
    const { status: tooLarge } = await stream(GIGABYTE, marketing, path);
    expect(tooLarge).toBe(413);
  });
});

describe("a hostile logo", () => {
  it.each(REFUSED)("is refused: %s", async (_, code, message, bytes) => {
    const partner = newPartner();
    const { status, body } = await send(pathOf(partner), await bytes());
    expect([status, body.code, body.field]).toEqual([400, code, "logo"]);
    expect(body.message).toMatch(message);
    expect(JSON.stringify(body)).not.toContain("root:");
    expect(await keptOf(partner)).toEqual([]);
  });

  it.each(TWO_IN_ONE)("is drawn without its payload: %s", async (_, bytes) => {
    const logo = await kept(await bytes());
    for (const { url, format } of logo.files) {
      const file = await fetched(url);
      expect(file.bytes.includes(PAYLOAD)).toBe(false);
      expect(file.bytes.toString("latin1")).not.toMatch(/<\/?(script|html|svg)/i);
      const { exif, xmp, icc, comments, format: read } = await sharp(file.bytes).metadata();
      expect([exif, xmp, icc, comments, read]).toEqual([undefined, undefined, undefined, undefined, format]);
    }
  });
});

const GIGABYTE = 1024 ** 3;

/** Sends zeros that exist nowhere, as fast as they are taken, until there is an answer. */
function stream(bytes: number, headers: Record<string, string>, path = pathOf(newPartner())) {
  return new Promise<{ status: number; body: ErrorAnswer; sent: number }>((resolve, reject) => {
    const piece = Buffer.alloc(64 * 1024);
    let sent = 0;
    let isAnswered = false;
    const call = request(shop.backendUrl + path, { method: "POST", headers }, async (response) => {
      isAnswered = true;
      const body = JSON.parse((await response.toArray()).join("")) as ErrorAnswer;
      resolve({ status: response.statusCode ?? 0, body, sent });
      call.destroy();
    });
    call.on("error", (error) => isAnswered || reject(error));
    const go = () => {
      while (!isAnswered && sent < bytes) {
        sent += piece.length;
        if (call.write(piece)) continue;
        call.once("drain", go);
        return;
      }
      if (!isAnswered) call.end();
    };
    go();
  });
}

describe("memory", () => {
  /** Of the shop's process, while one logo or twenty come in; a logo has 5 MB at most. */
  const MOST_FOR_ONE_MB = 100;
  const MOST_FOR_TWENTY_MB = 250;
  /** Of a process that draws; the kernel holds it to 512 MB of data. */
  const MOST_FOR_DRAWING_MB = 640;

  it.each([
    ["declared", { "content-length": String(GIGABYTE) }],
    ["undeclared", {}],
  ])("is not taken by a gigabyte, %s: the answer comes within seconds", async (_, more: Record<string, string>) => {
    const began = performance.now();
    const peak = await peakDuring(shop.pid(), async () => {
      const { status, body, sent } = await stream(GIGABYTE, { ...headersOf("image/png"), ...more });
      expect([status, body.code, body.field]).toEqual([413, "logo_too_large", "logo"]);
      expect(sent).toBeLessThan(GIGABYTE / 4);
    });
    expect(performance.now() - began).toBeLessThan(5000);
    expect(peak.grewMb).toBeLessThan(MOST_FOR_ONE_MB);
    await isAnswered();
  });

  it("is not taken by somebody who turns away in the middle", async () => {
    await Promise.all(
      Array.from({ length: 30 }, () => {
        const call = request(shop.backendUrl + pathOf(newPartner()), {
          method: "POST",
          headers: { ...headersOf("image/png"), "content-length": "1000000" },
        });
        return new Promise<void>((resolve) => {
          call.on("error", () => resolve());
          call.write(Buffer.alloc(500_000), () => call.destroy());
          call.on("close", () => resolve());
        });
      }),
    );
    // Their places are free again, once the server has heard that they are gone: they would not be enough for all of these.
    await expect.poll(async () => (await send(pathOf(newPartner()), svg(RECT))).status, { timeout: 20_000 }).toBe(201);
  });

  it("is bounded while twenty come at once, drawn two at a time, and others are answered", async () => {
    const padded = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(5 * 1024 * 1024 - bytes.length)]);
    const vast = padded(await plain(8000, 5000).png({ progressive: true }).toBuffer());
    const usual = padded(await plain(800, 400).png().toBuffer());
    let isDone = false;
    const others = async () => {
      while (!isDone) await isAnswered();
    };
    const peak = await peakDuring(shop.pid(), async () => {
      const answers = Promise.all(
        Array.from({ length: 20 }, (_, at) => send(pathOf(newPartner()), at < 4 ? vast : usual)),
      );
      const [all] = await Promise.all([answers.finally(() => (isDone = true)), others()]);
      expect(all.map(({ status, body }) => body.code ?? status)).toEqual(Array(20).fill(201));
    });
    expect(peak.grewMb).toBeLessThan(MOST_FOR_TWENTY_MB);
    expect(peak.childMb).toBeLessThan(MOST_FOR_DRAWING_MB);
    expect(peak.children).toBeLessThanOrEqual(2);
  });

  it("is not taken by a flood: whoever comes when all places are taken is told so", async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => send(pathOf(newPartner()), svg(RECT))));
    const busy = answers.filter(({ status }) => status === 503);
    expect(busy.length).toBeGreaterThan(0);
    expect(busy[0]?.body).toMatchObject({ code: "logo_busy", field: "logo" });
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(40 - busy.length);
  });

  it("and time are not taken by one who asks again and again", async () => {
    const again = async () => (await send(pathOf("par_1"), svg(RECT), headersOf("text/plain", 60_000))).status;
    for (let asked = 0; asked < 60; asked += 20)
      expect(await Promise.all(Array.from({ length: 20 }, again))).toEqual(Array(20).fill(400));
    expect(await again()).toBe(429);
  });
});

import { expect, test } from "../fixtures.ts";
import { settings } from "../settings.ts";
import { productPaths } from "../shop/web.ts";

const PAGES = [
  "/en",
  "/zh/catalogue",
  "/en/products/three-copies-t-shirt",
  "/en/cart",
  "/zh/account/login",
  "/en/nowhere",
];

for (const path of PAGES) {
  test(`${path} comes with a strict content policy and its companions`, async ({ request }) => {
    const headers = (await request.get(path)).headers();
    const policy = headers["content-security-policy"] ?? "";
    const directive = (name: string) => new RegExp(`(?:^|; )${name} ([^;]*)`).exec(policy)?.[1] ?? "";
    expect(directive("default-src")).toBe("'none'");
    expect(directive("script-src")).toMatch(/^'self'( 'sha256-[\w+/=]+')*$/);
    expect(directive("base-uri")).toBe("'none'");
    expect(directive("frame-ancestors")).toBe("'none'");
    expect(directive("form-action").split(" ").slice(1)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^https:\/\/checkout\.stripe\.com$/)]),
    );
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": expect.stringMatching(/origin|no-referrer/),
      "permissions-policy": expect.stringContaining("camera=()"),
    });
    expect(headers["x-powered-by"]).toBeUndefined();
  });
}

test("nothing is fetched from anybody else", async ({ page, context }) => {
  const hosts = new Set<string>();
  context.on("request", (request) => hosts.add(new URL(request.url()).origin));
  for (const path of ["/en", "/zh/catalogue", "/en/products/three-copies-t-shirt"]) {
    await page.goto(path, { waitUntil: "networkidle" });
  }
  hosts.delete("null");
  expect([...hosts]).toEqual([new URL(settings.shopUrl).origin]);
});

test("cookies cannot be read by scripts nor sent along by other sites", async ({ page, context }) => {
  await page.goto("/en/products/committed-enamel-pin");
  await page.getByRole("button", { name: /put in cart/i }).click();
  await expect(page.getByRole("link", { name: /^cart, 1$/i })).toBeVisible();
  const cookies = await context.cookies();
  expect(cookies.length).toBeGreaterThan(0);
  for (const cookie of cookies) {
    expect(cookie.httpOnly, cookie.name).toBe(true);
    expect(cookie.sameSite, cookie.name).toMatch(/Lax|Strict/);
  }
});

test("a form sent by another site changes nothing", async ({ request }) => {
  const theme = { form: { theme: "dark", next: "/en" }, maxRedirects: 0 };
  const foreign = await request.post("/en/preferences", {
    ...theme,
    headers: { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" },
  });
  expect(foreign.status()).toBe(403);
  expect(foreign.headers()["set-cookie"]).toBeUndefined();
  const old = await request.post("/en/preferences", { ...theme, headers: { origin: "https://elsewhere.example" } });
  expect(old.status()).toBe(403);
  const own = await request.post("/en/preferences", { ...theme, headers: { "sec-fetch-site": "same-origin" } });
  expect(own.status()).toBe(303);
});

test("the way back after a form never leaves the shop", async ({ request }) => {
  for (const next of ["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example"]) {
    const answer = await request.post("/en/preferences", {
      form: { theme: "auto", next },
      maxRedirects: 0,
      headers: { "sec-fetch-site": "same-origin" },
    });
    const target = new URL(answer.headers().location ?? "", settings.shopUrl);
    expect(target.origin, next).toBe(new URL(settings.shopUrl).origin);
  }
});

test("guessing a password is stopped, and the page says for how long to wait", async ({ page, buyer, complaints }) => {
  complaints.allow(/4\d\d/);
  await page.goto("/en/account/login");
  const main = page.getByRole("main");
  for (let attempt = 1; attempt <= 11; attempt++) {
    await main.getByLabel(/e-?mail/i).fill(buyer);
    await main.locator('input[name="password"]').fill(`wrong-password-${attempt}`);
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await main.getByRole("button", { name: /log in/i }).click();
    await answered;
  }
  await expect(main.getByText(/too often/i).first()).toBeVisible();
});

test("a very large form and a broken address are refused politely", async ({ request }) => {
  const large = await request.post("/en/preferences", {
    form: { next: "x".repeat(200_000) },
    headers: { "sec-fetch-site": "same-origin" },
    maxRedirects: 0,
  });
  expect([400, 413]).toContain(large.status());
  for (const path of [
    "/en/%E0%A4%A",
    "/en/products/%00",
    "/en/catalogue?page=-1",
    "/en/catalogue?page=99999",
    "/images/1/x.avif",
  ]) {
    expect((await request.get(path)).status(), path).toBeLessThan(500);
  }
  expect((await productPaths(request, "en")).length).toBeGreaterThan(0);
});

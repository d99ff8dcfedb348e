import { afterAll, expect, test } from "vitest";
import { openSession } from "./contract/checkout-cases.ts";
import { openBench } from "./test-bench.ts";

const bench = await openBench();
afterAll(() => bench.close());
const target = { name: "the double", stripe: bench.stripe };

const good = { cardNumber: "4242 4242 4242 4242", cardExpiry: "12/34", cardCvc: "123", billingName: "Mei Li" };
const show = async (url: string | null, headers = {}) => {
  const response = await fetch(url ?? "", { headers, redirect: "manual" });
  return { status: response.status, html: await response.text() };
};
const problemIn = (html: string) => /role="alert"[^>]*>([^<]*)</.exec(html)?.[1];

test("the page says that it is a stand-in, lists the lines and escapes what the shop sent", async () => {
  const price = { currency: "cny", unit_amount: 12_800, product_data: { name: '<script>alert("x")</script>' } };
  const session = await openSession(target, { locale: "zh", line_items: [{ quantity: 2, price_data: price }] });
  const { status, html } = await show(session.url);
  expect(status).toBe(200);
  expect(html).toContain('lang="zh-CN"');
  expect(html).toContain("不会产生真实扣款");
  expect(html).toContain("¥256.00");
  expect(html).not.toContain("<script");
  expect(html).toContain("https://shop.example/checkout");
  for (const name of ["cardNumber", "cardExpiry", "cardCvc", "billingName"]) expect(html).toContain(`id="${name}"`);
  expect(html).toContain('data-testid="hosted-payment-submit-button"');
});

test("without a locale the browser decides; yen show no decimals", async () => {
  const price = { currency: "jpy", unit_amount: 3800, product_data: { name: "Pin" } };
  const session = await openSession(target, { line_items: [{ quantity: 1, price_data: price }] });
  expect((await show(session.url, { "accept-language": "zh-CN,zh" })).html).toContain('lang="zh-CN"');
  const { html } = await show(session.url, { "accept-language": "de" });
  expect(html).toContain('lang="en"');
  expect(html).toContain("¥3,800<");
});

test("success leads back to the shop with the session's id, and the page is done", async () => {
  const session = await openSession(target);
  const paid = await bench.pay(session, { ...good, email: "mei@example.com" });
  expect(paid.status).toBe(303);
  expect(paid.headers.get("location")).toBe(`https://shop.example/return?session_id=${session.id}`);
  const done = await bench.stripe.checkout.sessions.retrieve(session.id);
  expect(done.customer_details).toMatchObject({ email: "mei@example.com", name: "Mei Li" });
  expect((await show(session.url)).html).toContain("You&#39;re all done here");
  const twice = await bench.pay(session, good);
  expect(twice.status).toBe(200);
  const charges = await bench.stripe.charges.list({ payment_intent: String(done.payment_intent) });
  expect(charges.data).toHaveLength(1);
});

test.each([
  ["a wrong check digit", { cardNumber: "4242424242424241" }, "Your card number is incorrect."],
  ["half a number", { cardNumber: "4242" }, "Your card number is incomplete."],
  ["a past expiry", { cardExpiry: "01 / 20" }, "Your card&#39;s expiration year is in the past."],
  ["a thirteenth month", { cardExpiry: "13 / 34" }, "Your card&#39;s expiration date is incomplete."],
  ["no CVC", { cardCvc: "" }, "Your card&#39;s security code is incomplete."],
  ["a real card", { cardNumber: "4111111111111111" }, "Your card was declined. Only test cards work here."],
  ["a bad e-mail", { email: "mei" }, "Your email is invalid."],
  ["a declined card", { cardNumber: "4000000000000002" }, "Your card was declined. Please try a different card."],
  ["no funds", { testCard: "4000000000009995" }, "Your card has insufficient funds. Try a different card."],
])("%s is said on the page and the session stays open", async (_, fields, message) => {
  const session = await openSession(target);
  const response = await bench.pay(session, { ...good, ...fields });
  expect(problemIn(await response.text())).toBe(message);
  const open = await bench.stripe.checkout.sessions.retrieve(session.id);
  expect([open.status, open.payment_status]).toEqual(["open", "unpaid"]);
  expect((await bench.pay(session, good)).status).toBe(303);
});

test.each(["4000002500003155", "4000000000003220"])("3-D Secure with %s can fail, then pass", async (card) => {
  const session = await openSession(target);
  const asked = await bench.pay(session, { testCard: card });
  const question = new URL(asked.headers.get("location") ?? "", bench.double.url);
  expect((await show(question.href)).html).toContain("test-source-authorize-3ds");
  const answer = (outcome: string) =>
    fetch(question, { method: "POST", redirect: "manual", body: new URLSearchParams({ outcome }) });
  expect((await answer("fail")).headers.get("location")).toBe(session.url);
  expect(problemIn((await show(session.url)).html)).toContain("unable to authenticate");
  await bench.pay(session, { testCard: card });
  expect((await answer("complete")).headers.get("location")).toContain(`session_id=${session.id}`);
  expect((await bench.stripe.checkout.sessions.retrieve(session.id)).status).toBe("complete");
});

test("wallets ask on their own page and take the money at once, cards beside them are held", async () => {
  const more = {
    allowed_payment_method_types: ["card" as const, "alipay" as const, "wechat_pay" as const],
    payment_method_options: { card: { capture_method: "manual" as const }, wechat_pay: { client: "web" as const } },
    payment_intent_data: {},
  };
  const byWallet = await openSession(target, more);
  expect(byWallet.payment_method_types).toEqual(["card", "alipay", "wechat_pay"]);
  const asked = await bench.pay(byWallet, { paymentMethod: "alipay" });
  const question = new URL(asked.headers.get("location") ?? "", bench.double.url);
  await fetch(question, { method: "POST", redirect: "manual", body: new URLSearchParams({ outcome: "complete" }) });
  expect((await bench.stripe.checkout.sessions.retrieve(byWallet.id)).payment_status).toBe("paid");
  const byCard = await openSession(target, more);
  await bench.pay(byCard, { ...good, paymentMethod: "card" });
  expect((await bench.stripe.checkout.sessions.retrieve(byCard.id)).payment_status).toBe("unpaid");
});

test("a session that holds every method offers no wallet", async () => {
  const session = await openSession(target, { allowed_payment_method_types: ["card", "alipay"] });
  expect(session.payment_method_types).toEqual(["card"]);
});

test("an expired page and an unknown page say so", async () => {
  const session = await openSession(target);
  await bench.stripe.checkout.sessions.expire(session.id);
  const expired = await show(session.url);
  expect(expired.status).toBe(410);
  expect(expired.html).toContain("This payment page has expired");
  expect((await bench.pay(session, good)).status).toBe(410);
  expect((await show(`${bench.double.url}/c/pay/cs_test_none`)).status).toBe(404);
});

import type Stripe from "stripe";
import { afterAll, expect, test } from "vitest";
import { newPayer, paymentIntentOf } from "./contract/billing-steps.ts";
import { openBench } from "./test-bench.ts";

const bench = await openBench();
afterAll(() => bench.close());
const target = { name: "the double", stripe: bench.stripe };
const good = { cardNumber: "4242 4242 4242 4242", cardExpiry: "12/34", cardCvc: "123", billingName: "Mei Li" };

const show = async (url: string | null | undefined, headers = {}) => {
  const response = await fetch(url ?? "", { headers, redirect: "manual" });
  return { status: response.status, html: await response.text() };
};

async function openInvoice(): Promise<Stripe.Invoice> {
  const customer = await newPayer(target, { card: null });
  const sent = { collection_method: "send_invoice" as const, days_until_due: 30, currency: "eur" };
  const draft = await bench.stripe.invoices.create({ customer: customer.id, ...sent });
  const line = { customer: customer.id, invoice: draft.id, currency: "eur" };
  await bench.stripe.invoiceItems.create({ ...line, amount: 250_000, description: "<b>Gold</b> 金牌" });
  return bench.stripe.invoices.sendInvoice(draft.id);
}

const pay = (invoice: Stripe.Invoice, fields: Record<string, string>) => {
  return bench.pay({ url: invoice.hosted_invoice_url ?? null }, fields);
};

test("the page of an invoice lists its lines, takes a card and is done", async () => {
  const invoice = await openInvoice();
  const { html } = await show(invoice.hosted_invoice_url, { "accept-language": "zh-CN" });
  expect(html).toContain("€2,500.00");
  expect(html).toContain("&#60;b&#62;Gold");
  expect(html).toContain('lang="zh-CN"');
  expect(html).not.toContain('id="email"');
  const response = await pay(invoice, good);
  expect([response.status, response.headers.get("location")]).toEqual([303, invoice.hosted_invoice_url]);
  expect((await show(invoice.hosted_invoice_url)).html).toContain("Invoice paid");
  expect((await bench.stripe.invoices.retrieve(invoice.id)).status).toBe("paid");
  expect((await pay(invoice, good)).status).toBe(200);
  const intent = await paymentIntentOf(target, invoice.id);
  expect((await bench.stripe.charges.list({ payment_intent: intent })).data).toHaveLength(1);
});

test("a declined card is said on the page, a wrong number as well", async () => {
  const invoice = await openInvoice();
  expect(await (await pay(invoice, { testCard: "4000000000000002" })).text()).toContain("Your card was declined.");
  expect(await (await pay(invoice, { ...good, cardNumber: "4242" })).text()).toContain("incomplete");
  expect(await bench.stripe.invoices.retrieve(invoice.id)).toMatchObject({ status: "open", attempt_count: 1 });
  const failed = bench.double.events().filter((event) => event.type === "invoice.payment_failed");
  expect(failed).toHaveLength(1);
});

test("3-D Secure leads back to the invoice", async () => {
  const invoice = await openInvoice();
  const asked = await pay(invoice, { testCard: "4000000000003220" });
  const question = new URL(asked.headers.get("location") ?? "", bench.double.url);
  const body = new URLSearchParams({ outcome: "complete" });
  const answered = await fetch(question, { method: "POST", redirect: "manual", body });
  expect(answered.headers.get("location")).toBe(invoice.hosted_invoice_url);
  expect((await bench.stripe.invoices.retrieve(invoice.id)).status).toBe("paid");
});

test("a voided invoice, a draft and an unknown one have nothing to pay", async () => {
  const invoice = await openInvoice();
  await bench.stripe.invoices.voidInvoice(invoice.id);
  expect((await show(invoice.hosted_invoice_url)).status).toBe(410);
  expect((await pay(invoice, good)).status).toBe(410);
  const draft = await bench.stripe.invoices.create({ customer: String(invoice.customer), currency: "eur" });
  expect(draft.hosted_invoice_url).toBeNull();
  expect((await show(`${bench.double.url}/i/${draft.id}`)).status).toBe(404);
  expect((await show(`${bench.double.url}/i/in_missing`)).status).toBe(404);
});

import type Stripe from "stripe";
import { worldOf } from "../billing/clock-world.ts";
import { intentOf } from "../billing/settle.ts";
import type { Answer, Received } from "../http.ts";
import { attemptPayment } from "../payments.ts";
import type { World } from "../world.ts";
import { chosenMethod, lastProblem } from "./chosen-method.ts";
import { messagePage, redirect } from "./layout.ts";
import { payPage } from "./pay-page.ts";
import { sheetOfInvoice } from "./sheet.ts";
import { type Language, languageFor } from "./texts.ts";

/** The hosted page of an invoice: a card pays it, whoever holds the address. */
export function invoicePage(outside: World, received: Received, invoiceId: string): Answer {
  const invoice = outside.tables.invoices.get(invoiceId);
  const customer = outside.tables.customers.get(String(invoice?.customer));
  const language = languageFor(customer?.preferred_locales?.[0], received.headers["accept-language"]);
  const { texts } = language;
  if (!invoice || invoice.status === "draft") {
    return messagePage(language, texts.missingTitle, texts.missingText, null, "", 404);
  }
  if (invoice.status === "paid") {
    return messagePage(language, texts.paidTitle, `${invoice.number}: ${texts.paidText}`, null, "", 200);
  }
  if (invoice.status === "void") {
    return messagePage(language, texts.voidTitle, `${invoice.number}: ${texts.voidText}`, null, "", 410);
  }
  const world = worldOf(outside, customer);
  if (received.method === "POST") return pay(world, invoice, language, new URLSearchParams(received.body));
  const problem = lastProblem(intentOf(world, invoice), texts);
  return payPage(sheetOfInvoice(world, invoice), language, { values: {}, problem });
}

function pay(world: World, invoice: Stripe.Invoice, language: Language, body: URLSearchParams): Answer {
  const values = Object.fromEntries(body);
  const sheet = sheetOfInvoice(world, invoice);
  const chosen = chosenMethod(world, sheet, values);
  if ("problem" in chosen) return payPage(sheet, language, { values, problem: language.texts[chosen.problem] });
  const intent = intentOf(world, invoice);
  if (intent) attemptPayment(world, intent, chosen.method);
  if (intent?.status === "requires_action") return redirect(`/authenticate/${intent.id}`);
  if (intent?.status === "requires_payment_method") {
    return payPage(sheet, language, { values, problem: lastProblem(intent, language.texts) });
  }
  return redirect(invoice.hosted_invoice_url ?? "/");
}

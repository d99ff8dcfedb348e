import type { Answer } from "../http.ts";
import { formatMinor } from "../money.ts";
import { escapeHtml, page } from "./layout.ts";
import type { Sheet } from "./sheet.ts";
import type { Language, Texts } from "./texts.ts";

const QUICK_CARDS: [number: string, text: keyof Texts][] = [
  ["4242424242424242", "success"],
  ["4000000000000002", "declined"],
  ["4000000000009995", "insufficient"],
  ["4000002500003155", "challenge"],
  ["4000000000003220", "challenge"],
  ["4000000000000259", "dispute"],
];

export interface PayForm {
  values: Record<string, string>;
  problem?: string | undefined;
}

export function payPage(sheet: Sheet, language: Language, form: PayForm): Answer {
  const { texts } = language;
  const total = formatMinor(sheet.amountMinor, sheet.currency, language.tag);
  const content = `<section aria-label="${escapeHtml(texts.total)}">
${sheet.backUrl ? `<a href="${escapeHtml(sheet.backUrl)}" data-testid="business-link">← ${escapeHtml(texts.back)}</a>` : ""}
<h1>${escapeHtml(texts.total)}</h1>
<p class="total" data-testid="product-summary-total-amount">${escapeHtml(total)}</p>
<ul class="items">${lineItems(sheet, language)}</ul>
</section>
<section class="sheet">
<form method="post" novalidate autocomplete="off">
${form.problem ? `<p class="problem" role="alert" id="problem">${escapeHtml(form.problem)}</p>` : ""}
${fields(sheet, texts, form.values)}
<button class="act" type="submit" data-testid="hosted-payment-submit-button">${escapeHtml(texts.pay)} ${escapeHtml(total)}</button>
${sheet.methodTypes.includes("card") ? quickCards(texts) : ""}
</form>
</section>`;
  return page(language, `${texts.title} ${total}`, content, form.problem ? 402 : 200, true);
}

function lineItems(sheet: Sheet, language: Language): string {
  return sheet.items
    .map((item) => {
      const amount = escapeHtml(formatMinor(item.amountMinor, sheet.currency, language.tag));
      const quantity = `${escapeHtml(language.texts.quantity)} ${item.quantity}`;
      return `<li><span>${escapeHtml(item.name)}<small>${quantity}</small></span><span>${amount}</span></li>`;
    })
    .join("");
}

function fields(sheet: Sheet, texts: Texts, values: Record<string, string>): string {
  const types = sheet.methodTypes;
  const chosen = values.paymentMethod ?? types[0];
  const choices =
    types.length > 1
      ? `<fieldset><legend>${escapeHtml(texts.method)}</legend>${types.map((type) => choice(type, type === chosen, texts)).join("")}</fieldset>`
      : `<input type="hidden" name="paymentMethod" value="${escapeHtml(types[0] ?? "card")}">`;
  const asked = sheet.email === undefined ? undefined : (values.email ?? sheet.email);
  const email = asked === undefined ? "" : input("email", texts.email, asked, 'type="email"');
  return `${email}${choices}${types.includes("card") ? cardFields(texts, values) : ""}`;
}

function cardFields(texts: Texts, values: Record<string, string>): string {
  return `${input("cardNumber", texts.cardNumber, values.cardNumber ?? "", 'inputmode="numeric" placeholder="4242 4242 4242 4242"')}
<div class="pair">
<div>${input("cardExpiry", texts.cardExpiry, values.cardExpiry ?? "", 'inputmode="numeric" placeholder="12 / 34"')}</div>
<div>${input("cardCvc", texts.cardCvc, values.cardCvc ?? "", 'inputmode="numeric" placeholder="123"')}</div>
</div>
${input("billingName", texts.billingName, values.billingName ?? "", "")}`;
}

function input(name: string, label: string, value: string, extra: string): string {
  return `<label for="${name}">${escapeHtml(label)}</label><input id="${name}" name="${name}" value="${escapeHtml(value)}" ${extra}>`;
}

function choice(type: string, checked: boolean, texts: Texts): string {
  const label = escapeHtml(texts[type as keyof Texts] ?? type);
  const id = `payment-method-${type}`;
  return `<label class="choice" for="${id}"><input type="radio" id="${id}" name="paymentMethod" value="${type}"${checked ? " checked" : ""}>${label}</label>`;
}

function quickCards(texts: Texts): string {
  const buttons = QUICK_CARDS.map(([number, text]) => {
    const spaced = number.replace(/(\d{4})(?=\d)/g, "$1 ");
    return `<button class="quiet" type="submit" name="testCard" value="${number}" data-testid="test-card-${number}"><span>${escapeHtml(texts[text])}</span><code>${spaced}</code></button>`;
  });
  return `<p><strong>${escapeHtml(texts.quick)}</strong></p><div class="quick">${buttons.join("\n")}</div>`;
}

import type { CancellationMail, MailItem, OrderMail, ShipmentMail } from "../../../types/mails";
import type { Block, Letter } from "./blocks";
import { formatDate, formatMoney } from "./format";
import type { Words } from "./words-en";

function detail(item: Pick<MailItem, "variant" | "quantity" | "numbers" | "editionSize">, words: Words): string {
  const { variant, quantity, numbers = [], editionSize = null } = item;
  const numbered = numbers.length > 0 && words.editionNumbers(numbers, editionSize);
  return [variant, words.quantity(quantity), numbered].filter(Boolean).join(" · ");
}

/** What is in a parcel or a cancelled order: what each cost stands in the confirmation. */
function itemsWithoutPrices(items: Pick<MailItem, "title" | "variant" | "quantity">[], words: Words): Block {
  return { kind: "items", rows: items.map((item) => ({ title: item.title, detail: detail(item, words), value: "" })) };
}

export function orderLink(url: string, words: Words): Block[] {
  return [
    { kind: "button", label: words.viewOrder, url },
    { kind: "small", text: words.linkIsPrivate },
  ];
}

export function confirmationLetter(mail: OrderMail, words: Words): Letter {
  const money = (amountMajor: number) => formatMoney(amountMajor, mail.currencyCode, mail.locale);
  const own = words.confirmation;
  return {
    subject: own.subject(mail.displayId),
    preview: own.preview(money(mail.totalMajor)),
    heading: own.heading,
    blocks: [
      { kind: "text", text: own.intro },
      {
        kind: "items",
        rows: mail.items.map((item) => ({
          title: item.title,
          detail: detail(item, words),
          value: money(item.totalMajor),
        })),
      },
      {
        kind: "totals",
        rows: [
          { label: words.items, value: money(mail.itemsMajor) },
          ...(mail.discountMajor ? [{ label: words.discount, value: money(-mail.discountMajor) }] : []),
          { label: words.shipping, value: money(mail.shippingMajor) },
          ...(mail.taxMajor && !mail.taxIncluded ? [{ label: words.tax, value: money(mail.taxMajor) }] : []),
          { label: words.total, value: money(mail.totalMajor), strong: true },
          ...(mail.taxMajor && mail.taxIncluded ? [{ label: words.taxIncluded, value: money(mail.taxMajor) }] : []),
        ],
      },
      ...orderLink(mail.orderUrl, words),
      {
        kind: "facts",
        label: words.date,
        own: [words.orderNumber(mail.displayId), formatDate(mail.placedAt, mail.locale)],
      },
      { kind: "facts", label: words.willShipTo, own: mail.address },
      ...(mail.shippingMethod
        ? [{ kind: "facts" as const, label: words.shippingMethod, own: [mail.shippingMethod] }]
        : []),
      { kind: "text", text: own.outro },
    ],
  };
}

export function shippedLetter(mail: ShipmentMail, words: Words): Letter {
  const own = words.shipped;
  return {
    subject: own.subject(mail.displayId),
    preview: own.preview,
    heading: own.heading,
    blocks: [
      { kind: "text", text: own.intro },
      itemsWithoutPrices(mail.items, words),
      ...mail.parcels.map((parcel): Block => {
        const link = parcel.url ? { link: { label: own.track, url: parcel.url } } : {};
        return { kind: "facts", label: own.tracking, own: [parcel.number], ...link };
      }),
      ...(mail.complete ? [] : [{ kind: "text" as const, text: own.partly }]),
      ...orderLink(mail.orderUrl, words),
      { kind: "facts", label: words.shipTo, own: mail.address },
    ],
  };
}

export function cancellationLetter(mail: CancellationMail, words: Words): Letter {
  const own = words.canceled;
  return {
    subject: own.subject(mail.displayId),
    preview: own.preview,
    heading: own.heading,
    blocks: [
      { kind: "text", text: own.intro },
      itemsWithoutPrices(mail.items, words),
      { kind: "text", text: mail.wasCharged ? own.charged : own.notCharged },
      ...orderLink(mail.orderUrl, words),
      { kind: "text", text: own.outro },
    ],
  };
}

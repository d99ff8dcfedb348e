import type { ContractLevel, PaymentChoice } from "./agreement-offer";
import type { ContractInput, ListingOrder } from "./contract-document";
import { wordsIn } from "./document-format";
import type { DocumentLocale } from "./document-text";

/** Decides the words of a sponsorship contract, and what each agreement of a program says alike. */
interface ContractWords {
  title: string;
  number: string;
  revision: string;
  date: string;
  parties: string;
  organiser: string;
  sponsor: string;
  subject: string;
  program: string;
  tier: string;
  term: string;
  months: (count: number) => string;
  period: string;
  fromPayment: string;
  renews: string;
  fromEnd: (day: string) => string;
  changes: (text: string) => string;
  benefits: string;
  benefit: string;
  quantity: string;
  included: string;
  price: string;
  item: string;
  amount: string;
  tierPrice: (tier: string) => string;
  additions: string;
  credit: string;
  net: string;
  total: string;
  payment: (choice: PaymentChoice, netDays: number | null, lastOn: string | null) => string;
  rules: string;
  signatures: string;
  signing: Record<ContractLevel, string>;
  name: string;
  role: string;
  signedAt: string;
  address: string;
  textSha256: string;
  footer: (id: string, revision: number, verifyUrl: string) => string;
}

const english: ContractWords = {
  title: "Sponsorship agreement",
  number: "Agreement",
  revision: "Revision",
  date: "Made",
  parties: "Parties",
  organiser: "Organiser",
  sponsor: "Sponsor",
  subject: "Sponsorship",
  program: "Program",
  tier: "Tier",
  term: "Term",
  months: (count) => (count === 1 ? "1 month" : `${count} months`),
  period: "Period",
  fromPayment: "Begins on the day the payment arrives",
  renews: "Renews agreement",
  fromEnd: (day) =>
    `Begins on ${day}, when the agreement it renews has run its term, or on the day the payment arrives if that is later`,
  changes: (text) => `This revision replaces the one before it. What has changed: ${text}`,
  benefits: "Benefits",
  benefit: "Benefit",
  quantity: "Quantity",
  included: "Included",
  price: "Price and payment",
  item: "Item",
  amount: "Amount",
  tierPrice: (tier) => `Tier “${tier}”`,
  additions: "Benefits added to the tier",
  credit: "Credit for benefits promised before and not delivered",
  net: "Net amount",
  total: "Total",
  payment: (choice, netDays, lastOn) => {
    if (choice === "card") return "The total is paid by card when the agreement is signed.";
    if (choice === "subscription")
      return "The total is paid by card when the agreement is signed, and again at the start of each further term until the sponsor ends the renewal.";
    const due =
      netDays === null
        ? "The total is paid on receipt of the invoice"
        : `The total is due ${netDays} days after the date of the invoice`;
    return `${due}${lastOn ? `, and by ${lastOn} at the latest` : ""}. Payment is by bank transfer to the account named on the invoice, or by the means offered there.`;
  },
  rules: "Rules",
  signatures: "Signatures",
  signing: {
    none: "This agreement needs no signature: it stands once the sponsor has accepted the offer.",
    click_through:
      "The sponsor accepts this agreement electronically by typing a name. Name, role, time and network address of the signer are recorded below.",
    countersigned:
      "Both parties sign this agreement electronically by typing a name. It binds once both have signed. Name, role, time and network address of each signer are recorded below.",
  },
  name: "Name",
  role: "Role",
  signedAt: "Signed",
  address: "Network address",
  textSha256: "Text SHA-256",
  footer: (id, revision, verifyUrl) => `Agreement ${id}, revision ${revision} · Verify: ${verifyUrl}`,
};

const chinese: ContractWords = {
  title: "赞助协议",
  number: "协议编号",
  revision: "版本",
  date: "制作时间",
  parties: "协议双方",
  organiser: "主办方",
  sponsor: "赞助方",
  subject: "赞助内容",
  program: "赞助项目",
  tier: "赞助级别",
  term: "期限",
  months: (count) => `${count} 个月`,
  period: "起止日期",
  fromPayment: "自款项到账之日起算",
  renews: "续约自协议",
  fromEnd: (day) => `自 ${day}（原协议期满之日）起算；款项晚于该日到账的，自到账之日起算`,
  changes: (text) => `本版本取代上一版本。变更内容：${text}`,
  benefits: "赞助权益",
  benefit: "权益",
  quantity: "数量",
  included: "已包含",
  price: "价款与支付",
  item: "项目",
  amount: "金额",
  tierPrice: (tier) => `“${tier}”级别`,
  additions: "加选权益",
  credit: "原协议未兑现权益的折抵",
  net: "不含税金额",
  total: "合计",
  payment: (choice, netDays, lastOn) => {
    if (choice === "card") return "赞助方在签署协议时以银行卡支付全部价款。";
    if (choice === "subscription")
      return "赞助方在签署协议时以银行卡支付全部价款；此后每个续期开始时自动扣款，直至赞助方终止续期。";
    const due =
      netDays === null ? "赞助方应在收到账单后支付全部价款" : `赞助方应在账单开具之日起 ${netDays} 日内支付全部价款`;
    return `${due}${lastOn ? `，且最迟不晚于 ${lastOn}` : ""}。款项汇入账单所列银行账户，或以账单提供的其他方式支付。`;
  },
  rules: "约定事项",
  signatures: "签署",
  signing: {
    none: "本协议无需签署，赞助方接受要约后即成立。",
    click_through: "赞助方以键入姓名的方式电子签署本协议。签署人的姓名、职务、签署时间和网络地址记录如下。",
    countersigned:
      "双方均以键入姓名的方式电子签署本协议，双方签署后生效。各签署人的姓名、职务、签署时间和网络地址记录如下。",
  },
  name: "姓名",
  role: "职务",
  signedAt: "签署时间",
  address: "网络地址",
  textSha256: "文本 SHA-256",
  footer: (id, revision, verifyUrl) => `协议 ${id}，第 ${revision} 版 · 验证：${verifyUrl}`,
};

export const contractWords: Readonly<Record<DocumentLocale, ContractWords>> = { en: english, "zh-CN": chinese };

const ORDER: Readonly<Record<DocumentLocale, Record<ListingOrder, string>>> = {
  en: {
    alphabetical: "Sponsors of a tier are listed in alphabetical order.",
    signed_first: "Sponsors of a tier are listed in the order in which they signed.",
    random: "Sponsors of a tier are listed in random order.",
  },
  "zh-CN": {
    alphabetical: "同一级别的赞助方按名称的字母顺序排列。",
    signed_first: "同一级别的赞助方按签署先后排列。",
    random: "同一级别的赞助方随机排列。",
  },
};

const TERMS: Readonly<Record<DocumentLocale, { before: string[]; profit: string; after: string[] }>> = {
  en: {
    before: [
      "The same tier costs the same and gives the same benefits to every sponsor of the program. The prospectus of the program is public.",
      "The benefits of the program do not change once its first agreement has been signed. Later changes of the catalogue change nothing in this agreement.",
    ],
    profit: "Where the profit goes:",
    after: [
      "The sponsor’s place in the tier is taken with the signature. If the payment does not arrive in time, the agreement lapses and the place is free again.",
      "The organiser may suspend the benefits while a payment is overdue or disputed, and may terminate the agreement for a stated reason only.",
      "What was promised and not delivered within the term is credited to the sponsor in the offer of renewal.",
      "Changes are made by a new revision that both parties accept. Every revision is kept; the latest one that was accepted holds.",
    ],
  },
  "zh-CN": {
    before: [
      "同一级别对本项目的所有赞助方价格相同、权益相同。赞助手册公开发布。",
      "本项目首份协议签署后，赞助权益不再变更。此后对赞助目录的修改不影响本协议。",
    ],
    profit: "盈余去向：",
    after: [
      "赞助方签署协议即占用该级别的一个名额。款项未按时到账的，协议失效，名额予以释放。",
      "款项逾期或存在争议期间，主办方可以暂停提供权益；主办方终止协议须说明理由。",
      "已承诺但未在期限内兑现的权益，在续约要约中折抵给赞助方。",
      "协议的变更以双方接受的新版本为准。各版本均予保存，以双方最后接受的版本为准。",
    ],
  },
};

/** The rules of the program and the agreement, in their order; what both agreed on beside them comes last. */
export function contractTerms(
  { profitStatement, listingOrder, extraTerms }: ContractInput,
  locale: DocumentLocale,
): string[] {
  const { before, profit, after } = TERMS[locale];
  const stated = wordsIn(profitStatement, locale);
  return [
    ...before,
    ORDER[locale][listingOrder],
    ...(stated ? [`${profit}${locale === "en" ? " " : ""}${stated}`] : []),
    ...after,
    ...extraTerms.map((term) => wordsIn(term, locale)),
  ];
}

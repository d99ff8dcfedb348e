import type { DocumentLocale } from "./document-text";

/**
 * Decides the words of invoices, receipts and credit notes. In Chinese an invoice of the shop is a 账单: a 发票 is what the
 * tax office issues, and nothing else may be called so.
 */
export type InvoiceVariant = "invoice" | "receipt" | "credit_note";

interface InvoiceWords {
  title: Record<InvoiceVariant, string>;
  number: Record<InvoiceVariant, string>;
  issued: string;
  due: string;
  period: string;
  forInvoice: string;
  agreement: string;
  orderReference: string;
  parties: string;
  seller: string;
  customer: string;
  cancels: (number: string, reason: string, replacedBy: string | null) => string;
  credits: (number: string) => string;
  replaces: (number: string, reason: string) => string;
  lines: string;
  description: string;
  quantity: string;
  unitPrice: string;
  amount: string;
  net: string;
  total: Record<InvoiceVariant, string>;
  fapiao: string;
  payment: string;
  please: (dueOn: string | null) => string;
  paid: (on: string, way: string) => string;
  ways: Record<"card" | "bank_transfer", string>;
  paymentReference: string;
  bankDetails: string;
  transferReference: string;
  footer: (label: string, number: string, verifyUrl: string) => string;
}

const english: InvoiceWords = {
  title: { invoice: "Invoice", receipt: "Receipt", credit_note: "Credit note" },
  number: { invoice: "Invoice number", receipt: "Receipt number", credit_note: "Credit note number" },
  issued: "Date",
  due: "Due",
  period: "Period of service",
  forInvoice: "For invoice",
  agreement: "Agreement",
  orderReference: "Your reference",
  parties: "Seller and customer",
  seller: "Seller",
  customer: "Customer",
  cancels: (number, reason, replacedBy) =>
    `Cancels invoice ${number}${replacedBy ? `, which is replaced by invoice ${replacedBy}` : ""}.${reason ? ` Reason: ${reason}` : ""}`,
  credits: (number) => `Takes back part of invoice ${number}; the rest of it stands.`,
  replaces: (number, reason) => `Replaces invoice ${number}, which is cancelled.${reason ? ` Reason: ${reason}` : ""}`,
  lines: "Services",
  description: "Description",
  quantity: "Quantity",
  unitPrice: "Unit price",
  amount: "Amount",
  net: "Net amount",
  total: { invoice: "Total due", receipt: "Total received", credit_note: "Total credited" },
  fapiao:
    "This is not a Chinese tax invoice (fapiao). The fapiao is issued separately, to the invoice title and tax number above.",
  payment: "Payment",
  please: (dueOn) =>
    dueOn
      ? `Please pay the total by ${dueOn}, quoting the invoice number.`
      : "Please pay the total on receipt of this invoice, quoting the invoice number.",
  paid: (on, way) => `Paid in full on ${on} ${way}. Thank you.`,
  ways: { card: "by card", bank_transfer: "by bank transfer" },
  paymentReference: "Payment reference",
  bankDetails: "Bank account",
  transferReference: "Reference",
  footer: (label, number, verifyUrl) => `${label} ${number} · Verify: ${verifyUrl}`,
};

const chinese: InvoiceWords = {
  title: { invoice: "账单", receipt: "收据", credit_note: "红字账单" },
  number: { invoice: "账单编号", receipt: "收据编号", credit_note: "红字账单编号" },
  issued: "开具日期",
  due: "付款截止日",
  period: "服务期间",
  forInvoice: "对应账单",
  agreement: "协议编号",
  orderReference: "贵方订单号",
  parties: "销售方与购买方",
  seller: "销售方",
  customer: "购买方",
  cancels: (number, reason, replacedBy) =>
    `本单冲销账单 ${number}${replacedBy ? `，由账单 ${replacedBy} 取代` : ""}。${reason ? `原因：${reason}` : ""}`,
  credits: (number) => `冲减账单 ${number} 的一部分，其余部分继续有效。`,
  replaces: (number, reason) => `本账单取代已作废的账单 ${number}。${reason ? `原因：${reason}` : ""}`,
  lines: "服务明细",
  description: "项目",
  quantity: "数量",
  unitPrice: "单价",
  amount: "金额",
  net: "不含税金额",
  total: { invoice: "应付合计", receipt: "实收合计", credit_note: "冲销合计" },
  fapiao: "本账单不是税务发票。增值税发票按上列发票抬头和税号另行开具。",
  payment: "付款",
  please: (dueOn) =>
    dueOn
      ? `请最迟于 ${dueOn} 支付应付合计，并在附言中注明账单编号。`
      : "请在收到本账单后支付应付合计，并在附言中注明账单编号。",
  paid: (on, way) => `已于 ${on} 以${way}全额付清，谢谢！`,
  ways: { card: "银行卡", bank_transfer: "银行转账" },
  paymentReference: "付款流水号",
  bankDetails: "收款账户",
  transferReference: "附言",
  footer: (label, number, verifyUrl) => `${label} ${number} · 验证：${verifyUrl}`,
};

export const invoiceWords: Readonly<Record<DocumentLocale, InvoiceWords>> = { en: english, "zh-CN": chinese };

import { DomainError, type FieldProblem } from "./errors";
import { isUnits } from "./goal-units";
import type { TwoTexts } from "./two-texts";
import { isWebLink } from "./web-link";

/**
 * Decides what a report of delivered units must say before a second person can look at it: how many, when, where and what
 * was done in both languages, something to look at, and for what it cost a receipt. What costs nothing needs none.
 */
export interface DeliveryReport {
  /** Exact decimal text. */
  readonly units: string;
  readonly deliveredAt: Date;
  readonly place: TwoTexts;
  readonly note: TwoTexts;
  readonly links: readonly string[];
  /** Ids of pictures that the shop has kept. */
  readonly pictureIds: readonly string[];
  /** Null when it cost nothing. */
  readonly cost: { readonly amountMinor: bigint; readonly currencyCode: string } | null;
  readonly receipt: Receipt | null;
}

/** One of the two: where it can be read, or the picture of it that the shop has kept for its staff. */
export interface Receipt {
  readonly link: string | null;
  readonly fileId: string | null;
}

const LANGUAGES = ["en", "zh-CN"] as const;
const MOST_EVIDENCE = 20;

/** A day is written without a time of day, as midnight UTC, and begins up to 14 hours earlier in the east. */
const EARLIEST_MORNING_MS = 14 * 60 * 60 * 1000;

export function isYetToCome(day: Date, now: Date): boolean {
  return +day > +now + EARLIEST_MORNING_MS;
}

type Blame = (field: string, message: string) => void;

/** A receipt is a web link, or a file; never both. */
export function checkReceipt(receipt: Receipt, blame: Blame): void {
  if (receipt.link !== null && receipt.fileId !== null) blame("receipt.link", "Either a link or a file");
  else if (receipt.link !== null && !isWebLink(receipt.link)) blame("receipt.link", "A link begins with https://");
  else if (receipt.link === null && receipt.fileId === null) blame("receipt.link", "A receipt is a link or a file");
}

/**
 * @param now nothing is delivered in the future.
 * @throws DomainError `delivery_invalid` with one problem for each field that is wrong.
 */
export function checkDeliveryReport(report: DeliveryReport, now: Date): void {
  const problems: FieldProblem[] = [];
  const blame: Blame = (field, message) => problems.push({ field, code: "invalid", message });
  if (!isUnits(report.units)) blame("units", "More than nothing, as a decimal number");
  if (Number.isNaN(+report.deliveredAt)) blame("delivered_at", "Not a date");
  else if (isYetToCome(report.deliveredAt, now)) blame("delivered_at", "Nothing is delivered in the future");
  for (const field of ["place", "note"] as const)
    for (const language of LANGUAGES)
      if (!report[field][language].trim()) blame(`${field}.${language}`, "Needed in both languages");
  report.links.forEach((link, index) => {
    if (!isWebLink(link)) blame(`links.${index}`, "A link begins with https://");
  });
  const evidence = report.links.length + report.pictureIds.length;
  if (evidence === 0) blame("links", "Something to look at: a link or a picture");
  if (evidence > MOST_EVIDENCE) blame("links", `At most ${MOST_EVIDENCE} links and pictures`);
  checkCost(report, blame);
  if (problems.length > 0)
    throw new DomainError("invalid_data", "delivery_invalid", "This delivery cannot be reported", { problems });
}

function checkCost({ cost, receipt }: DeliveryReport, blame: Blame): void {
  if (cost && cost.amountMinor <= 0n) blame("cost_minor", "A cost is more than nothing");
  if (cost && !/^[a-z]{3}$/.test(cost.currencyCode)) blame("currency_code", "A currency has three letters");
  if (cost || receipt) checkReceipt(receipt ?? { link: null, fileId: null }, blame);
}

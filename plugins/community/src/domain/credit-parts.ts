/**
 * Decides which invoices a credit is taken from, and what of it goes back: the newest invoice first, of each no more than
 * it has left, and of that only what was paid; what was still owed is owed no more. Amounts are minor units, all of them
 * zero or above.
 */
export interface CreditedInvoice {
  readonly id: string;
  /** What is left of it after earlier credits. */
  readonly netMinor: bigint;
  readonly taxMinor: bigint;
  readonly owedMinor: bigint;
}

export interface CreditPart {
  readonly invoiceId: string;
  readonly netMinor: bigint;
  readonly taxMinor: bigint;
  readonly refundMinor: bigint;
}

const least = (one: bigint, other: bigint) => (one < other ? one : other);

/** @param invoices the newest first. */
export function creditParts(
  credit: { readonly netMinor: bigint; readonly taxMinor: bigint },
  invoices: readonly CreditedInvoice[],
): CreditPart[] {
  let { netMinor: net, taxMinor: tax } = credit;
  return invoices.flatMap(({ id, netMinor, taxMinor, owedMinor }) => {
    const partNet = least(net, netMinor);
    if (partNet <= 0n) return [];
    // An invoice that is taken back whole takes its own tax along, however that was rounded.
    const partTax = partNet === netMinor ? taxMinor : least(tax, taxMinor);
    net -= partNet;
    tax = tax > partTax ? tax - partTax : 0n;
    const gross = partNet + partTax;
    return [
      { invoiceId: id, netMinor: partNet, taxMinor: partTax, refundMinor: gross > owedMinor ? gross - owedMinor : 0n },
    ];
  });
}

export interface RefundablePayment {
  readonly id: string;
  readonly leftMinor: bigint;
}

/** @param payments the newest first. */
export function refundParts(
  refundMinor: bigint,
  payments: readonly RefundablePayment[],
): { paymentId: string; amountMinor: bigint }[] {
  let rest = refundMinor;
  return payments.flatMap(({ id, leftMinor }) => {
    const amountMinor = least(rest, leftMinor);
    if (amountMinor <= 0n) return [];
    rest -= amountMinor;
    return [{ paymentId: id, amountMinor }];
  });
}

import { ACCOUNTS } from "./chart-of-accounts";
import { type AllocatedPart, type SplitMoney, sumSplits } from "./split-money";

/**
 * Decides how a split is read back from what was posted of it. What a refund takes back goes by what the capture was
 * posted as, whatever the rules say by now.
 */
export interface PostedTransfer {
  readonly legs: readonly { readonly account: string; readonly amountMinor: bigint }[];
  readonly metadata: Readonly<Record<string, unknown>>;
}

interface AllocationMetadata {
  readonly parts?: readonly (Omit<AllocatedPart, "amountMinor"> & { readonly amountMinor: string })[];
  readonly shopMinor?: string;
}

/**
 * @param money the transfer of a capture or a refund.
 * @param allocation the one beside it; there is none when no item was paid for.
 */
export function splitOfPosted(
  money: PostedTransfer,
  allocation: PostedTransfer | undefined,
  currencyCode: string,
): SplitMoney {
  const { parts = [], shopMinor = "0" } = (allocation?.metadata ?? {}) as AllocationMetadata;
  const currency = currencyCode.toLowerCase();
  return sumSplits([
    {
      parts: parts.map((part) => ({ ...part, amountMinor: BigInt(part.amountMinor) })),
      shopMinor: BigInt(shopMinor),
      shippingMinor: movedOn(money, ACCOUNTS.shipping(currency)),
      taxMinor: movedOn(money, ACCOUNTS.tax(currency)),
    },
  ]);
}

/** A refund mirrors a capture, so only how much was moved counts. */
function movedOn({ legs }: PostedTransfer, account: string): bigint {
  const moved = legs.reduce((sum, leg) => (leg.account === account ? sum + leg.amountMinor : sum), 0n);
  return moved < 0n ? -moved : moved;
}

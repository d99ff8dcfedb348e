import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";

/** Whose money, and how much of it. */
export function AmountRow({ amount, children }: { amount: string; children: ReactNode }) {
  return (
    <li className="flex items-baseline justify-between gap-x-4">
      <Text size="small" leading="compact" className="min-w-0 break-words">
        {children}
      </Text>
      <Text size="small" leading="compact" className="shrink-0 tabular-nums">
        {amount}
      </Text>
    </li>
  );
}

import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";

/** Names and values, one below the other on a phone. What is not known is left out. */
export function FactList({ facts }: { facts: [name: string, value: ReactNode][] }) {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== "");
  return (
    <dl className="divide-y">
      {known.map(([name, value]) => (
        <div key={name} className="grid grid-cols-1 gap-x-4 gap-y-1 px-6 py-3 sm:grid-cols-[minmax(8rem,1fr)_2fr]">
          <Text asChild size="small" leading="compact" weight="plus" className="text-ui-fg-subtle">
            <dt>{name}</dt>
          </Text>
          <Text asChild size="small" leading="compact" className="min-w-0 break-words">
            <dd>{value}</dd>
          </Text>
        </div>
      ))}
    </dl>
  );
}

import type { ReactNode } from "react";

/** Names and what they stand for: side by side, one below the other on a phone. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-[minmax(9rem,auto)_1fr]">{children}</dl>;
}

export function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="text-quiet">{name}</dt>
      <dd className="max-sm:-mt-2.5 max-sm:font-medium">{children}</dd>
    </div>
  );
}

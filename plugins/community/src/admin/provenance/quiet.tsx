import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";

export function Quiet({ children }: { children: ReactNode }) {
  return (
    <Text size="small" className="text-ui-fg-subtle text-pretty">
      {children}
    </Text>
  );
}

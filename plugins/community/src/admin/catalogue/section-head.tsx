import { Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";

/** Names one part of a program, beside what can be done with it. */
export function SectionHead({ title, text, aside }: { title: string; text?: string; aside?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 px-6 py-4">
      <div className="min-w-0 max-w-2xl">
        <Heading level="h2">{title}</Heading>
        {text && (
          <Text size="small" className="text-ui-fg-subtle mt-1 text-pretty">
            {text}
          </Text>
        )}
      </div>
      {aside}
    </div>
  );
}

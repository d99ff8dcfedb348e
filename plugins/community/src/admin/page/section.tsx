import { Container, Heading, Text } from "@medusajs/ui";
import { type ReactNode, useId } from "react";

interface SectionProps {
  title: string;
  text?: string | undefined;
  aside?: ReactNode;
  /** The page's own heading, or one below it. */
  level?: "h1" | "h2";
  children?: ReactNode;
}

/** A card with a heading that names it to everybody, screen readers too. */
export function Section({ title, text, aside, level = "h2", children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 px-6 py-4">
          <div className="min-w-0 max-w-2xl">
            <Heading level={level} id={id} className="break-words">
              {title}
            </Heading>
            {text && (
              <Text size="small" className="text-ui-fg-subtle mt-1 text-pretty">
                {text}
              </Text>
            )}
          </div>
          {aside}
        </div>
        {children}
      </Container>
    </section>
  );
}

import { Button, Text } from "@medusajs/ui";
import { useWords } from "../use-words";

/** Grey bars where rows will be; nothing jumps when they come. */
export function Loading({ rows = 5 }: { rows?: number }) {
  const bars = Array.from({ length: rows }, (_, index) => `bar-${index}`);
  return (
    <div aria-busy="true" className="divide-y">
      {bars.map((key) => (
        <div key={key} className="px-6 py-5">
          <div className="bg-ui-bg-component h-4 w-2/3 animate-pulse rounded-md" />
        </div>
      ))}
    </div>
  );
}

export function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const words = useWords();
  return (
    <div role="alert" className="flex flex-wrap items-center justify-between gap-4 px-6 py-6">
      <Text size="small">{words.error(error)}</Text>
      <Button size="small" variant="secondary" onClick={onRetry}>
        {words.t("keepsake.tryAgain")}
      </Button>
    </div>
  );
}

export function Empty({ title, text }: { title: string; text: string }) {
  return (
    <div className="flex flex-col items-center gap-y-1 px-6 py-16 text-center">
      <Text size="small" leading="compact" weight="plus">
        {title}
      </Text>
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {text}
      </Text>
    </div>
  );
}

import { Button, Text } from "@medusajs/ui";
import { useWords } from "../use-words";

interface PagerProps {
  count: number;
  limit: number;
  offset: number;
  onPage: (page: number) => void;
}

export function Pager({ count, limit, offset, onPage }: PagerProps) {
  const { t, number } = useWords();
  if (count <= limit && offset === 0) return null;
  const page = offset / limit + 1;
  const range = {
    from: number(Math.min(offset + 1, count)),
    to: number(Math.min(offset + limit, count)),
    total: number(count),
  };
  return (
    <nav aria-label={t("keepsake.pager.label")} className="flex items-center justify-between gap-x-4 px-6 py-4">
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {t("keepsake.pager.page", range)}
      </Text>
      <div className="flex gap-x-2">
        <Button size="small" variant="secondary" disabled={offset === 0} onClick={() => onPage(page - 1)}>
          {t("keepsake.pager.previous")}
        </Button>
        <Button size="small" variant="secondary" disabled={offset + limit >= count} onClick={() => onPage(page + 1)}>
          {t("keepsake.pager.next")}
        </Button>
      </div>
    </nav>
  );
}

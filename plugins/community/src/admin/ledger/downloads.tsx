import { Button } from "@medusajs/ui";
import { useWords } from "../use-words";

/** The session's cookie goes along, so a plain link is enough; the file is written while it is read. */
export function Downloads() {
  const { t } = useWords();
  return (
    <div className="flex gap-x-2">
      {(["csv", "ndjson"] as const).map((format) => {
        const name = t(`ledger.export.${format}`);
        return (
          <Button key={format} asChild size="small" variant="secondary">
            <a
              href={`/admin/ledger/export?format=${format}`}
              download={`books.${format}`}
              aria-label={t("ledger.export.label", { format: name })}
            >
              {name}
            </a>
          </Button>
        );
      })}
    </div>
  );
}

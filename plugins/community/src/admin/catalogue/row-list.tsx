import { ArrowDownMini, ArrowUpMini } from "@medusajs/icons";
import { Button, IconButton, Text, toast, usePrompt } from "@medusajs/ui";
import { useEffect, useRef, useState } from "react";
import { useSend } from "../sponsorship/use-programs";
import { useWords } from "../use-words";

export interface ListedRow {
  id: string;
  revision: number;
  title: string;
  facts: string[];
}

interface RowListProps {
  programId: string;
  kind: "tier" | "benefit";
  rows: ListedRow[];
  isDraft: boolean;
  onEdit: (id: string) => void;
}

type Direction = -1 | 1;

/** Tiers or benefits in their order; in a draft each can be moved up or down, and given up. */
export function RowList({ programId, kind, rows, isDraft, onEdit }: RowListProps) {
  const words = useWords();
  const { t, number } = words;
  const prompt = usePrompt();
  const send = useSend();
  const list = useRef<HTMLUListElement>(null);
  const [moved, setMoved] = useState<{ id: string; by: Direction; place: number }>();
  // The button moves with its row: whoever pressed it can press it again.
  useEffect(() => {
    if (!moved) return;
    const button = (by: Direction) =>
      list.current?.querySelector<HTMLButtonElement>(`[data-move="${moved.id} ${by}"]:not(:disabled)`);
    (button(moved.by) ?? button(moved.by === 1 ? -1 : 1))?.focus();
  }, [moved]);

  const move = (index: number, by: Direction) => {
    const ids = rows.map(({ id }) => id);
    const [id] = ids.splice(index, 1) as [string];
    ids.splice(index + by, 0, id);
    send.mutate(
      { path: `/${programId}/${kind}-order`, body: { ids } },
      {
        onSuccess: () => setMoved({ id, by, place: index + by + 1 }),
        onError: (error) => toast.error(words.error(error)),
      },
    );
  };
  const remove = async ({ id, revision, title }: ListedRow) => {
    const isSure = await prompt({
      title: t(`catalogue.${kind}.remove`, { name: title }),
      description: t(`catalogue.${kind}.removeText`),
      confirmText: t("catalogue.remove"),
      cancelText: t("catalogue.cancel"),
    });
    if (!isSure) return;
    send.mutate(
      { path: `/${programId}/${kind}s/${id}/removal`, body: { revision } },
      {
        onSuccess: () => toast.success(t("catalogue.removed")),
        onError: (error) => toast.error(words.error(error)),
      },
    );
  };
  const movedRow = rows.find(({ id }) => id === moved?.id);
  return (
    <>
      <div role="status" className="sr-only">
        {moved &&
          movedRow &&
          t("catalogue.movedTo", { name: movedRow.title, place: number(moved.place), of: number(rows.length) })}
      </div>
      <ul ref={list} className="divide-y">
        {rows.map((row, index) => (
          <li key={row.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-6 py-4">
            <div className="min-w-0 flex-1 basis-60">
              <Text size="small" leading="compact" weight="plus" className="break-words">
                {row.title}
              </Text>
              <Text size="small" className="text-ui-fg-subtle break-words">
                {row.facts.join(" · ")}
              </Text>
            </div>
            <div className="flex flex-wrap items-center gap-2">
              {isDraft &&
                ([-1, 1] as const).map((by) => (
                  <IconButton
                    key={by}
                    type="button"
                    size="small"
                    variant="transparent"
                    data-move={`${row.id} ${by}`}
                    aria-label={t(by === -1 ? "catalogue.moveUp" : "catalogue.moveDown", { name: row.title })}
                    disabled={send.isPending || index + by < 0 || index + by >= rows.length}
                    onClick={() => move(index, by)}
                  >
                    {by === -1 ? <ArrowUpMini /> : <ArrowDownMini />}
                  </IconButton>
                ))}
              <Button
                size="small"
                variant="secondary"
                aria-label={t("catalogue.editName", { name: row.title })}
                onClick={() => onEdit(row.id)}
              >
                {t("catalogue.edit")}
              </Button>
              {isDraft && (
                <Button
                  size="small"
                  variant="transparent"
                  aria-label={t("catalogue.removeName", { name: row.title })}
                  onClick={() => remove(row)}
                >
                  {t("catalogue.remove")}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

import { Button, toast, usePrompt } from "@medusajs/ui";
import { useState } from "react";
import { useNavigate } from "react-router-dom";
import type { ProgramDetailAnswer } from "../../types/partnership";
import { Refusal } from "../read-json";
import { useSend } from "../sponsorship/use-programs";
import { useWords } from "../use-words";
import { CopyForm } from "./copy-form";

interface ProgramActionsProps {
  detail: ProgramDetailAnswer;
  /** What still keeps it from being published, by field. */
  onGaps: (gaps: Refusal["errors"]) => void;
}

/** What can be done with a whole program; nothing that others see without a second press. */
export function ProgramActions({ detail, onGaps }: ProgramActionsProps) {
  const words = useWords();
  const { t } = words;
  const navigate = useNavigate();
  const prompt = usePrompt();
  const send = useSend();
  const [isCopying, setCopying] = useState(false);
  const { program, versions } = detail;
  const canVersion = program.state !== "draft" && !versions.some(({ state }) => state === "draft");

  const act = async (action: "publish" | "close" | "version", path: string, body: unknown) => {
    const isSure = await prompt({
      variant: action === "close" ? "danger" : "confirmation",
      title: t(`catalogue.${action}.title`),
      description: t(`catalogue.${action}.text`),
      confirmText: t(`catalogue.${action}.button`),
      cancelText: t("catalogue.cancel"),
    });
    if (!isSure) return;
    onGaps([]);
    send.mutate(
      { path: `/${program.id}/${path}`, body },
      {
        onSuccess: ({ program: { id } }) => {
          toast.success(t(`catalogue.${action}.done`));
          if (id !== program.id) navigate(`/sponsorship/${id}`);
        },
        onError: (error) => {
          if (error instanceof Refusal && error.code === "program_incomplete") onGaps(error.errors);
          toast.error(words.error(error));
        },
      },
    );
  };
  return (
    <div className="flex flex-wrap items-center gap-2">
      {program.state === "draft" && (
        <Button size="small" isLoading={send.isPending} onClick={() => act("publish", "state", { state: "published" })}>
          {t("catalogue.publish.button")}
        </Button>
      )}
      {canVersion && (
        <Button size="small" variant="secondary" onClick={() => act("version", "versions", {})}>
          {t("catalogue.version.button")}
        </Button>
      )}
      <Button size="small" variant="secondary" onClick={() => setCopying(true)}>
        {t("catalogue.copy.button")}
      </Button>
      {program.state === "published" && (
        <Button size="small" variant="secondary" onClick={() => act("close", "state", { state: "closed" })}>
          {t("catalogue.close.button")}
        </Button>
      )}
      {isCopying && (
        <CopyForm
          program={program}
          onClose={() => setCopying(false)}
          onSaved={({ program: { id } }) => {
            setCopying(false);
            navigate(`/sponsorship/${id}`);
          }}
        />
      )}
    </div>
  );
}

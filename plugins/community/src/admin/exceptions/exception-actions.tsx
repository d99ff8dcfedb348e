import { Button, Text, toast, usePrompt } from "@medusajs/ui";
import { useId } from "react";
import type { ExceptionAction, ExceptionAnswer } from "../../types/exceptions";
import { exceptions as texts } from "../i18n/en/exceptions";
import { Section } from "../page/section";
import { useWords } from "../use-words";
import { useAct } from "./use-exceptions";

const SHOWN = { settled: toast.success, waiting: toast.info, open: toast.warning } as const;

/** One button for each thing that helps with this kind of trouble; nothing irreversible without a second press. */
export function ExceptionActions({ exception }: { exception: ExceptionAnswer }) {
  const { t, error } = useWords();
  const prompt = usePrompt();
  const act = useAct(exception.id);
  if (exception.state !== "open") return null;

  const press = async (action: ExceptionAction) => {
    const words = `exceptions.action.${action}`;
    const isSure =
      !texts.action[action].confirm ||
      (await prompt({
        title: t(`${words}.confirmTitle`),
        description: t(`${words}.confirm`),
        confirmText: t(`${words}.button`),
        cancelText: t("exceptions.act.cancel"),
        variant: action === "cancel_order" ? "danger" : "confirmation",
      }));
    if (!isSure) return;
    act.mutate(action, {
      onSuccess: ({ outcome }) => SHOWN[outcome](t(`exceptions.act.${outcome}`)),
      onError: (problem) => toast.error(error(problem)),
    });
  };

  return (
    <Section
      title={t("exceptions.act.title")}
      text={exception.actions.length === 0 ? t("exceptions.act.none") : undefined}
    >
      {exception.actions.length > 0 && (
        <ul className="divide-y">
          {exception.actions.map((action) => (
            <Action
              key={action}
              action={action}
              isBusy={act.isPending && act.variables === action}
              isOff={act.isPending}
              onPress={() => press(action)}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}

interface ActionProps {
  action: ExceptionAction;
  isBusy: boolean;
  isOff: boolean;
  onPress: () => void;
}

function Action({ action, isBusy, isOff, onPress }: ActionProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <Text id={id} size="small" className="text-ui-fg-subtle text-pretty">
        {t(`exceptions.action.${action}.text`)}
      </Text>
      <Button
        size="small"
        variant={action === "cancel_order" ? "danger" : "secondary"}
        className="self-start"
        aria-describedby={id}
        isLoading={isBusy}
        disabled={isOff}
        onClick={onPress}
      >
        {t(`exceptions.action.${action}.button`)}
      </Button>
    </li>
  );
}

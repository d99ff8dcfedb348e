import { Copy, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useBoardChoices } from "../contributors/use-contributors";
import { useWords } from "../use-words";

const GIT_LOG = "git log --format='%H%x09%aI%x09%aN%x09%aE%x09%s'";
const COLUMNS = "external_id,kind,occurred_at,name,email,login,title,link";

/** Which files can be read, and how to make them. */
export function Formats() {
  const { t } = useWords();
  const { data } = useBoardChoices();
  const kinds = data?.kinds.map(({ handle }) => handle).join(", ");
  return (
    <dl className="divide-y">
      <Format format="git_log">
        <Code text={GIT_LOG} />
      </Format>
      <Format format="all_contributors" />
      <Format format="csv">
        <Code text={COLUMNS} />
        {kinds && (
          <Text size="xsmall" className="text-ui-fg-subtle break-words">
            {t("contributionImport.format.kinds", { kinds })}
          </Text>
        )}
      </Format>
    </dl>
  );
}

function Format({ format, children }: { format: string; children?: ReactNode }) {
  const { t } = useWords();
  return (
    <div className="grid grid-cols-1 gap-x-4 gap-y-1 px-6 py-3 sm:grid-cols-[minmax(8rem,1fr)_3fr]">
      <Text asChild size="small" weight="plus" className="text-ui-fg-subtle">
        <dt>{t(`contributionImport.format.${format}.name`)}</dt>
      </Text>
      <dd className="min-w-0">
        <Text size="small" className="text-pretty">
          {t(`contributionImport.format.${format}.text`)}
        </Text>
        {children}
      </dd>
    </div>
  );
}

const Code = ({ text }: { text: string }) => (
  <span className="flex items-center gap-x-2">
    <code className="txt-compact-xsmall break-all font-mono">{text}</code>
    <Copy content={text} className="text-ui-fg-muted" />
  </span>
);

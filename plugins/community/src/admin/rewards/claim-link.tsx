import { Button, Copy, toast } from "@medusajs/ui";
import { Section } from "../page/section";
import { useWords } from "../use-words";

interface ClaimLinkProps {
  url: string;
  /** Where it is sent; null where the shop knows no address. */
  email: string | null;
}

/** The key to one reward, for whoever has to be handed it. */
export function ClaimLink({ url, email }: ClaimLinkProps) {
  const { t } = useWords();
  return (
    <Section
      title={t("rewards.link.title")}
      text={email ? t("rewards.link.mailed", { email }) : t("rewards.link.handOver")}
    >
      <div className="flex flex-col items-start gap-y-3 px-6 py-4">
        <code className="txt-compact-small break-all font-mono">{url}</code>
        <Copy asChild content={url}>
          <Button
            type="button"
            size="small"
            variant="secondary"
            aria-label={t("rewards.link.copy")}
            onClick={() => toast.success(t("rewards.link.copied"))}
          >
            {t("rewards.link.copy")}
          </Button>
        </Copy>
      </div>
    </Section>
  );
}

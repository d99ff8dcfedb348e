import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Icon } from "~/components/icon";
import type { DocumentKind, Finding } from "./types";

const look = {
  current: { notice: "notice-success", icon: "check" },
  superseded: { notice: "", icon: "warning" },
  unknown: { notice: "notice-error", icon: "warning" },
} as const;

/** The answer, in one sentence first. */
export function FindingCard({ finding, fileName }: { finding: Finding; fileName: string | undefined }) {
  const { notice, icon } = look[finding.state];
  return (
    <div className={`notice ${notice} max-w-3xl p-6`} role="status">
      <Icon name={icon} className="mt-1 size-6 shrink-0" />
      <div className="grid min-w-0 gap-2">
        <h2 className="heading-3">
          <Headline state={finding.state} />
        </h2>
        {fileName && <p className="break-words text-sm">{fileName}</p>}
        {finding.state === "unknown" ? (
          <p>
            <Trans>
              Either it is not from this shop, or something in it was changed: one character is enough. Ask whoever gave
              it to you for the original file.
            </Trans>
          </p>
        ) : (
          <Details finding={finding} />
        )}
      </div>
    </div>
  );
}

function Headline({ state }: { state: Finding["state"] }) {
  if (state === "current") return <Trans>This document is ours, and it holds.</Trans>;
  if (state === "superseded") return <Trans>This document is ours, but another has taken its place.</Trans>;
  return <Trans>We do not know this document.</Trans>;
}

function Details({ finding }: { finding: Exclude<Finding, { state: "unknown" }> }) {
  const kinds = useKinds();
  return (
    <dl className="grid gap-x-8 gap-y-1 sm:grid-cols-[max-content_1fr]">
      <Detail label={<Trans>What it is</Trans>}>{kinds[finding.kind]}</Detail>
      <Detail label={<Trans>Revision</Trans>}>{finding.revision}</Detail>
      <Detail label={<Trans>Made on</Trans>}>{finding.madeOn}</Detail>
      {finding.supersededOn && <Detail label={<Trans>Replaced on</Trans>}>{finding.supersededOn}</Detail>}
    </dl>
  );
}

function Detail({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt className="text-sm font-semibold sm:text-base">{label}</dt>
      <dd className="mb-1 sm:mb-0">{children}</dd>
    </>
  );
}

function useKinds(): Record<DocumentKind, string> {
  const { t } = useLingui();
  return {
    contract: t`Sponsorship agreement`,
    invoice: t`Invoice`,
    receipt: t`Receipt`,
    credit_note: t`Credit note`,
    prospectus: t`Sponsorship prospectus`,
  };
}

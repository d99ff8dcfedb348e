import { useState } from "react";
import type { AgreementAnswer } from "../../types/agreements";
import { FormDialog } from "../agreements/form-dialog";
import { SaidField } from "../agreements/said-field";
import { useWords } from "../use-words";

export function WithdrawalDialog({ agreement, onClose }: { agreement: AgreementAnswer; onClose: () => void }) {
  const { t } = useWords();
  const [version] = useState(agreement.version);
  const [reason, setReason] = useState("");
  return (
    <FormDialog
      to={`/admin/agreements/${agreement.id}/amendment/removal`}
      isGrave
      title={t("amendments.form.withdrawTitle")}
      text={t("amendments.form.withdrawText")}
      button={t("amendments.actions.withdraw")}
      read={() => ({ body: { version, reason } })}
      done={() => t("amendments.form.withdrawn")}
      onClose={onClose}
    >
      {(problems) => (
        <SaidField
          label={t("agreements.form.reason")}
          hint={t("agreements.form.reasonHint")}
          value={reason}
          onChange={setReason}
          problem={problems.reason}
        />
      )}
    </FormDialog>
  );
}

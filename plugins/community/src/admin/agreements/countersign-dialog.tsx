import { useState } from "react";
import type { AgreementAnswer } from "../../types/agreements";
import { useWords } from "../use-words";
import { FormDialog } from "./form-dialog";
import { SaidField } from "./said-field";

export function CountersignDialog({ agreement, onClose }: { agreement: AgreementAnswer; onClose: () => void }) {
  const { t } = useWords();
  const [version] = useState(agreement.version);
  const [name, setName] = useState("");
  const [role, setRole] = useState("");
  return (
    <FormDialog
      to={`/admin/agreements/${agreement.id}/countersignature`}
      title={t("agreements.form.countersignTitle")}
      text={t("agreements.form.countersignText")}
      button={t("agreements.actions.countersign")}
      read={() => ({ body: { typed_name: name, role, version } })}
      done={() => t("agreements.form.signed")}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <SaidField
            isShort
            label={t("agreements.form.typedName")}
            value={name}
            onChange={setName}
            problem={problems.typed_name}
          />
          <SaidField
            isShort
            label={t("agreements.form.role")}
            value={role}
            onChange={setRole}
            problem={problems.role}
          />
        </>
      )}
    </FormDialog>
  );
}

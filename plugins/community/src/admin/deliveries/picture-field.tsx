import { Text } from "@medusajs/ui";
import { useState } from "react";
import type { FilePurpose, KeptPicture } from "../../types/deliveries";
import { Field } from "../page/field";
import { FILE_INPUT_STYLE } from "../page/file-input-style";
import { useWords } from "../use-words";
import { useKeepPicture } from "./use-deliveries";

interface PictureFieldProps {
  label: string;
  purpose: FilePurpose;
  hint?: string | undefined;
  problem?: string | undefined;
  isMultiple?: boolean;
  onKept: (picture: KeptPicture) => void;
}

const KINDS = "image/jpeg,image/png,image/webp,image/avif,image/gif";

/** Pictures are kept as soon as they are chosen; what is wrong with one is said at once, beside it. */
export function PictureField({ label, purpose, hint, problem, isMultiple = false, onKept }: PictureFieldProps) {
  const { t, error } = useWords();
  const keep = useKeepPicture(purpose);
  const [refused, setRefused] = useState<string>();
  const upload = async (input: HTMLInputElement) => {
    setRefused(undefined);
    for (const file of input.files ?? []) {
      try {
        onKept(await keep.mutateAsync(file));
      } catch (reason) {
        setRefused(`${file.name}: ${error(reason)}`);
      }
    }
    input.value = "";
  };
  return (
    <Field label={label} hint={hint} problem={refused ?? problem}>
      {(control) => (
        <>
          <input
            {...control}
            type="file"
            accept={KINDS}
            multiple={isMultiple}
            disabled={keep.isPending}
            className={FILE_INPUT_STYLE}
            onChange={(event) => upload(event.currentTarget)}
          />
          <Text size="xsmall" className="text-ui-fg-subtle" aria-live="polite">
            {keep.isPending && t("deliveries.form.uploading")}
          </Text>
        </>
      )}
    </Field>
  );
}

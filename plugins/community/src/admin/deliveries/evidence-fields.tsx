import { XMarkMini } from "@medusajs/icons";
import { IconButton, Textarea } from "@medusajs/ui";
import { Field } from "../page/field";
import { useWords } from "../use-words";
import { PictureField } from "./picture-field";
import type { ReportFieldsProps } from "./story-fields";

/** What a second person, and everybody after, can look at. */
export function EvidenceFields({ draft, onChange, problems }: ReportFieldsProps) {
  const { t } = useWords();
  const { pictures } = draft;
  const linkProblem = Object.entries(problems).find(([field]) => field.split(".")[0] === "links")?.[1];
  const remove = (id: string) => onChange({ ...draft, pictures: pictures.filter((picture) => picture.id !== id) });
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      <Field label={t("deliveries.form.links")} hint={t("deliveries.form.linksHint")} problem={linkProblem}>
        {(control) => (
          <Textarea
            {...control}
            rows={3}
            autoCapitalize="none"
            spellCheck={false}
            value={draft.links}
            onChange={(event) => onChange({ ...draft, links: event.target.value })}
          />
        )}
      </Field>
      <div className="flex min-w-0 flex-col gap-y-3">
        <PictureField
          isMultiple
          label={t("deliveries.form.pictures")}
          hint={t("deliveries.form.picturesHint")}
          purpose="evidence"
          problem={problems.picture_ids}
          onKept={(picture) => onChange({ ...draft, pictures: [...pictures, picture] })}
        />
        {pictures.length > 0 && (
          <ul className="flex flex-wrap gap-3">
            {pictures.map(({ id, url, width, height }, index) => (
              <li key={id} className="flex items-start gap-x-1">
                <img
                  src={url}
                  width={width}
                  height={height}
                  alt={t("deliveries.form.kept", { number: index + 1 })}
                  className="border-ui-border-base h-16 w-auto rounded-md border object-cover"
                />
                <IconButton
                  type="button"
                  size="small"
                  variant="transparent"
                  aria-label={t("deliveries.form.remove", { number: index + 1 })}
                  onClick={() => remove(id)}
                >
                  <XMarkMini />
                </IconButton>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

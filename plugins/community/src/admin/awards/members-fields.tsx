import { Text } from "@medusajs/ui";
import { useId } from "react";
import { TickField } from "../catalogue/small-fields";
import { useAdministrators } from "../goals/use-people";
import { Failed, Loading } from "../page/loading";
import { useWords } from "../use-words";
import type { AwardFieldsProps } from "./award-draft";

/** Who sits on the committee. A long list scrolls by itself. */
export function MembersFields({ draft: { memberIds }, onChange, problems }: AwardFieldsProps) {
  const { t } = useWords();
  const id = useId();
  const { data, error, isPending, refetch } = useAdministrators();
  const named = Object.keys(problems).find((field) => field.startsWith("member_ids"));
  const problem = named && problems[named];
  const tick = (userId: string, isOn: boolean) =>
    onChange({ memberIds: isOn ? [...memberIds, userId] : memberIds.filter((each) => each !== userId) });
  return (
    <fieldset className="min-w-0" aria-describedby={id}>
      <Text asChild size="small" weight="plus" leading="compact">
        <legend>{t("awards.form.members")}</legend>
      </Text>
      <Text id={id} size="xsmall" className="text-ui-fg-subtle mt-1">
        {t("awards.form.membersHint")}
      </Text>
      {isPending && <Loading rows={2} />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data && (
        <div className="mt-3 grid max-h-72 grid-cols-1 gap-3 overflow-y-auto p-0.5 sm:grid-cols-2">
          {data.map((user, index) => (
            <TickField
              key={user.id}
              label={user.email}
              value={memberIds.includes(user.id)}
              onChange={(isOn) => tick(user.id, isOn)}
              problem={index === 0 ? problem : undefined}
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}

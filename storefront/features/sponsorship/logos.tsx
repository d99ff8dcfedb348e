import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "react-router";
import { describedBy, FieldFrame, fieldId } from "~/components/buying/form-field";
import { Picture } from "~/components/picture";
import type { LogoView } from "./logos.server";
import type { FormProblem } from "./types";

interface Props {
  logos: readonly LogoView[];
  mayChange: boolean;
  problem: FormProblem | undefined;
}

/** How the sponsor is shown on the wall: one logo for light pages, one for dark ones. */
export function Logos({ logos, mayChange, problem }: Props) {
  return (
    <section id="logos" className="card scroll-mt-24 p-6 sm:p-8" aria-labelledby="logos-heading">
      <h2 id="logos-heading" className="heading-2">
        <Trans>Logos</Trans>
      </h2>
      <p className="mt-2 text-quiet">
        <Trans>
          We show your logo when there is one for light and one for dark pages; until then we write your name.
        </Trans>
      </p>
      <div className="mt-5 grid gap-6 sm:grid-cols-2">
        {logos.map((logo) => (
          <Logo
            key={logo.variant}
            logo={logo}
            mayChange={mayChange}
            problem={problem?.values?.variant === logo.variant ? problem : undefined}
          />
        ))}
      </div>
    </section>
  );
}

function Logo({ logo, mayChange, problem }: { logo: LogoView; mayChange: boolean; problem: Props["problem"] }) {
  const { t } = useLingui();
  const { variant, picture, ratio } = logo;
  const key = `logo-${variant}`;
  const error = problem?.errors.logo ?? problem?.errors[""];
  const title = variant === "light" ? t`For light pages` : t`For dark pages`;
  return (
    <div className="grid content-start gap-4">
      <h3 className="heading-3">{title}</h3>
      <div className={`logo-ground logo-ground-${variant}`}>
        {picture ? (
          <Picture picture={picture} sizes="14rem" ratio={ratio} maxWidth={480} />
        ) : (
          <p>
            <Trans>None yet</Trans>
          </p>
        )}
      </div>
      {mayChange && (
        <Form method="post" encType="multipart/form-data" noValidate className="grid gap-3">
          <input type="hidden" name="variant" value={variant} />
          <FieldFrame
            name={key}
            label={t`File`}
            hint={t`SVG, PNG, JPEG, WebP, AVIF or GIF, at most 5 MB. We draw it anew.`}
            error={error}
          >
            <input
              id={fieldId(key)}
              type="file"
              name="logo"
              accept="image/*,.svg"
              className="field"
              aria-invalid={error ? true : undefined}
              aria-describedby={describedBy(key, error, true)}
            />
          </FieldFrame>
          <p>
            <button type="submit" name="intent" value="logo" className="button">
              <Trans>Send the logo</Trans>
            </button>
          </p>
        </Form>
      )}
    </div>
  );
}

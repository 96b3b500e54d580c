import { useTranslation } from "react-i18next";
import { ButtonLink } from "#app/ui/button.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";

export interface OneTimePasswordProps {
  name: string;
  email: string;
  password: string;
  /** Where to sign in. */
  address: string;
  doneHref: string;
}

/** A password as it is shown this once, on the screen and on paper. */
export function OneTimePassword({ name, email, password, address, doneHref }: OneTimePasswordProps) {
  const { t } = useTranslation("coordinator");
  const lines = [
    { term: t("accounts.passwordSite"), value: <bdi className="break-all">{address}</bdi> },
    { term: t("accounts.email"), value: <bdi className="break-all">{email}</bdi> },
  ];
  return (
    <>
      <PageHead
        title={t("accounts.passwordTitle", { name })}
        lead={<span className="no-print">{t("accounts.passwordLead")}</span>}
        actions={
          <>
            <PrintButton>{t("accounts.print")}</PrintButton>
            <ButtonLink href={doneHref} look="secondary">{t("accounts.passwordDone")}</ButtonLink>
          </>
        }
      />
      <Panel tone="sun" className="keep-together max-w-2xl">
        <dl className="grid gap-4">
          {lines.map(({ term, value }) => (
            <div key={term}>
              <dt className="text-sm text-ink-soft">{term}</dt>
              <dd className="font-semibold">{value}</dd>
            </div>
          ))}
          <div>
            <dt className="text-sm text-ink-soft">{t("accounts.passwordLabel")}</dt>
            <dd className="mt-1 rounded-md border border-line-strong bg-paper px-4 py-3 font-mono text-lg font-bold break-words select-all sm:text-2xl">{password}</dd>
          </div>
        </dl>
        <p className="mt-4">{t("accounts.passwordSteps", { name })}</p>
      </Panel>
    </>
  );
}

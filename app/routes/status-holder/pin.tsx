import { getFormProps, useForm } from "@conform-to/react";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { START_PAGES } from "#app/access/start-pages.ts";
import { choosePin } from "#app/accounts/choose-pin.server.ts";
import { OWN_PIN_FORMS } from "#app/accounts/pin-form.ts";
import { DIGITS_IN_PIN, type PinKind, type PinPicture, PICTURE_FIELDS } from "#app/accounts/pin.ts";
import { PinField } from "#app/accounts/pin-field.tsx";
import { PicturePinField } from "#app/accounts/picture-pin-field.tsx";
import { hasCard } from "#app/accounts/sign-in-card.server.ts";
import { NotFound } from "#app/server/errors.ts";
import { parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { errorsOf } from "#app/ui/field.tsx";
import { fieldProps } from "#app/ui/form-field.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";

export { meta } from "#app/ui/page-title.ts";

const MAY = ["status-holder"] as const;
const PAGE = "/me/pin";

const kindOf = (value: unknown): PinKind => (value === "digits" ? "digits" : "pictures");

/** Looked at once more before it counts. Only ever in the answer to a form, which nothing keeps. */
interface Chosen {
  lastResult: null;
  problem: null;
  chosen: string;
}

export const loader = pageFor(MAY, async ({ context, actor, url, t }) => {
  if (!(await hasCard(context, actor.accountId))) throw new NotFound();
  return { title: t("pin:title"), kind: kindOf(url.searchParams.get("with")) };
});

export const action = actionFor(MAY, async ({ context, edge, form, actor, t }) => {
  const kind = kindOf(form.get("kind"));
  const parsed = parseForm(form, OWN_PIN_FORMS[kind], t, { hide: ["pin", ...PICTURE_FIELDS] });
  if (!parsed.ok) return parsed.reply;
  if (form.get("sure") !== "yes") return data<Chosen>({ lastResult: null, problem: null, chosen: parsed.value.pin });
  await choosePin(context, kind, parsed.value.pin);
  throw edge.session!.comesFirst ? redirect(START_PAGES[actor.role]) : await redirectWith(edge, "/me/plan", "pinChosen");
});

/** First use of a card: a PIN that nobody else knows, of pictures or of digits; seen once more before it counts. */
export default function OwnPin() {
  const { kind } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const chosen = result && "chosen" in result ? (result as Chosen).chosen : null;
  if (chosen !== null) return <LookOnce kind={kind} pin={chosen} />;
  return <Choose kind={kind} />;
}

function Frame({ title, lead, children }: { title: string; lead: string; children: React.ReactNode }) {
  return (
    <div data-read="" className="mx-auto grid max-w-xl gap-4 rounded-2xl border border-line bg-paper p-4 shadow-card">
      <div className="flex items-center gap-4">
        <Scene name="pin" alt="" size={96} eager className="rounded-xl" />
        <div data-listen-here="" className="grid min-w-0 justify-items-start gap-1">
          <h1 className="text-2xl leading-tight font-extrabold">{title}</h1>
        </div>
      </div>
      <p className="text-lg">{lead}</p>
      {children}
    </div>
  );
}

function Choose({ kind }: { kind: PinKind }) {
  const { t } = useTranslation("pin");
  const result = useActionData<typeof action>();
  const [form, fields] = useForm({ id: "own-pin", lastResult: result?.lastResult });
  const refused = result && "problem" in result && result.lastResult === null ? result.problem : null;
  const pictureErrors = PICTURE_FIELDS.flatMap((field) => errorsOf(fields[field]?.errors)).slice(0, 1);
  return (
    <Frame title={t("title")} lead={t("lead")}>
      <nav aria-label={t("title")} className="grid grid-cols-2 gap-2">
        {(["pictures", "digits"] as const).map((each) => (
          <a key={each} href={`${PAGE}?with=${each}`} aria-current={each === kind ? "page" : undefined} className="flex min-h-14 items-center gap-2 rounded-xl border-2 border-line-strong p-1.5 text-lg font-bold aria-[current]:border-brand-700 aria-[current]:bg-brand-50">
            <Scene name={each === "pictures" ? "pin-sun" : "pin"} alt="" size={48} eager className="rounded-lg" />
            {t(each === "pictures" ? "withPictures" : "withDigits")}
          </a>
        ))}
      </nav>
      {refused && <Notice tone="error">{refused}</Notice>}
      {pictureErrors.map((error) => <Notice key={error} tone="error">{error}</Notice>)}
      <p className="text-lg font-semibold">{t(kind === "pictures" ? "picturesLead" : "digitsLead")}</p>
      <form method="post" {...getFormProps(form)} className="grid gap-5">
        <input type="hidden" name="kind" value={kind} />
        {kind === "pictures" ? <PicturePinField submit={t("next")} /> : (
          <>
            <PinField {...fieldProps(fields.pin!)} label={t("digits")} />
            <Button size="large" wide className="min-h-16 text-2xl">{t("next")}</Button>
          </>
        )}
      </form>
    </Frame>
  );
}

/** The PIN large, and yes or again. */
function LookOnce({ kind, pin }: { kind: PinKind; pin: string }) {
  const { t } = useTranslation("pin");
  const pictures = kind === "pictures" ? (pin.split("-") as PinPicture[]) : [];
  return (
    <Frame title={t("checkTitle")} lead={t("checkLead")}>
      {kind === "digits" ? (
        <bdi dir="ltr" className="text-center text-5xl font-extrabold tracking-[0.2em] tabular-nums">{pin.slice(0, DIGITS_IN_PIN)}</bdi>
      ) : (
        <ol className="grid grid-cols-4 gap-2">
          {pictures.map((picture, at) => (
            <li key={PICTURE_FIELDS[at]} className="grid justify-items-center gap-1">
              <Scene name={`pin-${picture}`} alt="" size={120} fluid eager className="rounded-lg" />
              <span className="text-center font-bold">{t(`picture.${picture}`)}</span>
            </li>
          ))}
        </ol>
      )}
      <form method="post" className="grid gap-3">
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="sure" value="yes" />
        {kind === "digits" ? <input type="hidden" name="pin" value={pin} /> : pictures.map((picture, at) => <input key={PICTURE_FIELDS[at]} type="hidden" name={PICTURE_FIELDS[at]} value={picture} />)}
        <Button size="large" wide className="min-h-16 text-2xl">{t("yes")}</Button>
      </form>
      <ButtonLink href={`${PAGE}?with=${kind}`} look="secondary" size="large" reload>{t("no")}</ButtonLink>
    </Frame>
  );
}

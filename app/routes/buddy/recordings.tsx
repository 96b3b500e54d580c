import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigate } from "@remix-run/react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { formatDay } from "#app/i18n/formatters.ts";
import { INTERFACE_LANGUAGES, type InterfaceLanguage, LANGUAGE_FACTS } from "#app/i18n/languages.ts";
import { CLIP_BYTES_MOST, SHOWN, type Shown } from "#app/listening/clip.ts";
import { ClipForm, DeleteClipForm } from "#app/listening/clip-form.ts";
import { deleteClip, mayRecord, recordClip } from "#app/listening/record-clip.server.ts";
import { countRecordings, languageFirst, listRecordings } from "#app/listening/recording-list.server.ts";
import { SentenceToRecord } from "#app/listening/sentence-to-record.tsx";
import { Pages } from "#app/routes/layouts/pages.tsx";
import { Refusal } from "#app/server/errors.ts";
import { fieldRefused, parseForm } from "#app/server/form.server.ts";
import { pageAsked } from "#app/server/paging.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Bar } from "#app/ui/bar.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { ScriptFonts } from "#app/ui/script-fonts.tsx";
import { SectionTabs } from "#app/ui/section-tabs.tsx";

export { meta } from "#app/ui/page-title.ts";

const MAY = ["buddy", "consultant", "coordinator"] as const;

/** The address of this page with a language, a filter and the sentence to record. */
function addressOf(language: InterfaceLanguage, shown: Shown = "silent", sentence?: string): string {
  return `/recordings?${new URLSearchParams({ language, ...(shown === "silent" ? {} : { show: shown }), ...(sentence ? { sentence } : {}) })}`;
}

export const loader = pageFor(MAY, async ({ context, actor, url, language: reads, t }) => {
  const own = { ...context, actor };
  const language = INTERFACE_LANGUAGES.find((each) => each === url.searchParams.get("language")) ?? (await languageFirst(own));
  const shown = SHOWN.find((each) => each === url.searchParams.get("show")) ?? "silent";
  const list = await listRecordings(own, language, shown, pageAsked(url), url.searchParams.get("sentence"));
  const by = (clip: NonNullable<typeof list.current>["clip"]) =>
    clip && {
      by: clip.own ? t("recordings:byYou", { date: formatDay(clip.at, reads) }) : clip.by ? t("recordings:by", { name: clip.by, date: formatDay(clip.at, reads) }) : t("recordings:on", { date: formatDay(clip.at, reads) }),
      version: clip.version,
    };
  return {
    title: t("recordings:title"),
    may: await mayRecord(own),
    language,
    shown,
    languages: await countRecordings(own),
    ...list,
    current: list.current && { ...list.current, clip: by(list.current.clip) },
    rows: list.rows.map((row) => ({ ...row, clip: by(row.clip) })),
  };
});

export const action = actionFor(MAY, async ({ context, edge, form, t }) => {
  if (form.get("intent") === "delete") {
    const parsed = parseForm(form, DeleteClipForm, t);
    if (!parsed.ok) return parsed.reply;
    await deleteClip(context, parsed.value.language, parsed.value.sentence);
    throw redirect(addressOf(parsed.value.language, "silent", parsed.value.sentence));
  }
  const parsed = parseForm(form, ClipForm, t);
  if (!parsed.ok) return parsed.reply;
  const { language, sentence, audio, replace } = parsed.value;
  if (audio.size > CLIP_BYTES_MOST) return fieldRefused(form, "audio", t("recordings:fileTooLarge", { kilobytes: CLIP_BYTES_MOST / 1000 }), t);
  try {
    await recordClip(context, { language, sentenceKey: sentence, bytes: new Uint8Array(await audio.arrayBuffer()), called: audio.type, replace: replace === "yes" });
  } catch (error) {
    if (error instanceof Refusal && error.key === "clipNotSound") return fieldRefused(form, "audio", t(`refusals:${error.key}`), t);
    throw error;
  }
  throw await redirectWith(edge, addressOf(language), "saved");
});

/** Where buddies and staff lend their voice: the sentences that devices can't say, one after the other. */
export default function Recordings() {
  const { t } = useTranslation(["recordings", "site"]);
  const { may, language, shown, languages, counts, current, skipTo, rows, page, pages } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const navigate = useNavigate();

  // A page that was loaded at another address brought no leave for the microphone: the headers of this one do.
  useEffect(() => {
    const [loaded] = performance.getEntriesByType("navigation");
    if (loaded && new URL(loaded.name).pathname !== location.pathname) location.reload();
  }, []);

  async function save(sound: Blob, replace: boolean) {
    const form = new FormData();
    form.set("language", language);
    form.set("sentence", current!.key);
    form.set("audio", sound, "clip");
    if (replace) form.set("replace", "yes");
    try {
      const answer = await fetch("/recordings", { method: "POST", body: form });
      if (answer.status === 409) return "taken" as const;
      if (answer.status === 422) return "notASound" as const;
      // After a good end we are sent back here; a session that ran out leads elsewhere.
      if (!answer.ok || new URL(answer.url).pathname !== "/recordings") return "notSaved" as const;
    } catch {
      return "notSaved" as const;
    }
    navigate(addressOf(language), { preventScrollReset: true, replace: true });
    return null;
  }

  return (
    <div className="mx-auto max-w-4xl">
      <ScriptFonts language={language} />
      <PageHead title={t("title")} lead={t("lead")} />
      {result?.problem && <Notice tone="error" title={t("site:somethingWrong")} className="mb-4">{result.problem}</Notice>}
      <SectionTabs
        label={t("languages")}
        tabs={languages.map((each) => ({ href: addressOf(each.language), label: LANGUAGE_FACTS[each.language].ownName, lang: each.language, count: each.recorded, current: each.language === language }))}
      />
      <div className="mb-5 grid max-w-md gap-1">
        <p className="font-semibold" data-count="">{t("progress", { recorded: counts.recorded, all: counts.all })}</p>
        <Bar value={counts.recorded / counts.all} />
      </div>
      {!may ? (
        <Notice tone="info" title={t("waitTitle")} className="mb-8">{t("waitText")}</Notice>
      ) : current ? (
        <SentenceToRecord
          key={`${language} ${current.key}`}
          language={language}
          sentence={current}
          clip={current.clip && { by: current.clip.by, href: `/clips/${language}/${current.key}?v=${current.clip.version}` }}
          lastResult={result?.lastResult}
          skipHref={skipTo && addressOf(language, shown, skipTo)}
          onSave={save}
        />
      ) : (
        <EmptyState scene="listen" title={t("doneTitle")} text={t("doneText")} className="mb-8" />
      )}
      <SectionTabs
        label={t("show")}
        tabs={SHOWN.map((each) => ({ href: addressOf(language, each), label: t(each), count: counts[each], current: each === shown }))}
      />
      <DataTable
        caption={t("caption")}
        rows={rows}
        rowKey={(row) => row.key}
        empty={shown === "recorded" ? <EmptyState title={t("noneTitle")} text={t("noneText")} /> : <EmptyState title={t("doneTitle")} text={t("doneText")} />}
        columns={[
          {
            key: "sentence", head: t("sentence"), main: true,
            cell: (row) => (
              <>
                <span lang={language} dir={LANGUAGE_FACTS[language].direction} className="block font-semibold">{row.text}</span>
                {language !== "nl" && <span lang="nl" className="block text-sm font-normal text-ink-soft">{row.dutch}</span>}
              </>
            ),
          },
          { key: "state", head: t("state"), cell: (row) => (row.clip ? <><Badge tone="success">{t("isRecorded")}</Badge> <span className="block text-sm text-ink-soft">{row.clip.by}</span></> : <Badge>{t("isSilent")}</Badge>) },
          { key: "action", head: t("choose"), actions: true, cell: (row) => <Anchor href={addressOf(language, shown, row.key)}>{row.clip ? t("listen") : t("choose")}</Anchor> },
        ]}
      />
      <Pages page={page} pages={pages} />
      <p className="mt-6 max-w-prose text-sm text-ink-soft">{`${t("gaps")} ${t("yourVoice")}`}</p>
    </div>
  );
}

import type { SubmissionResult } from "@conform-to/react";
import { useFetcher } from "@remix-run/react";
import { type FocusEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Answer, Field } from "#app/intake/talk.ts";
import { TalkClash } from "#app/intake/talk-clash.tsx";
import { TalkField } from "#app/intake/talk-field.tsx";
import { told } from "#app/intake/talk-form.ts";
import type { BlockShown, ClashShown } from "#app/intake/talk-page.server.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { Button } from "#app/ui/button.tsx";
import { useHydrated } from "#app/ui/hydrated.ts";
import { Panel } from "#app/ui/panel.tsx";

/** What came of saving a block. */
export interface BlockResult {
  lastResult?: SubmissionResult | null;
  problem?: string | null;
  block?: string;
  savedAt?: string | null;
  noted?: Partial<Record<Field, Answer>>;
  clashes?: ClashShown[];
}

/** How a field's answer goes into a form. */
export const namesOf = (shown: BlockShown["fields"]) => (field: Field, answer: Answer): [string, string][] => {
  const { kind, options } = shown.find((each) => each.field === field)!;
  return kind === "shares" ? answer.map((share, at) => [`answers.${field}.${options[at]!.value}`, share]) : answer.map((word) => [`answers.${field}`, word]);
};

/** What was typed before something was wrong with it. */
function typedIn(result: BlockResult | undefined, { field, kind, options, answer }: BlockShown["fields"][number]): Answer {
  const typed = result?.lastResult?.initialValue?.answers as Record<string, unknown> | undefined;
  if (!typed) return answer;
  const said = typed[field];
  if (kind === "shares") return options.map(({ value }) => String((said as Record<string, unknown> | undefined)?.[value] ?? ""));
  return [said ?? []].flat().map(String);
}

/**
 * A block of a talk: a plain form of its own. With a script it is saved when a field is left or something is ticked; it never takes
 * away what is being typed.
 * @param page name of this open page, so that what it notes itself is no clash
 * @param answered what came of sending the form without a script
 */
export function TalkBlock({ shown, page, history, answered, className }: { shown: BlockShown; page: string; history: string; answered?: BlockResult; className?: string }) {
  const { t } = useTranslation("talks");
  const fetcher = useFetcher<BlockResult>();
  const alive = useHydrated();
  const form = useRef<HTMLFormElement>(null);
  const dirty = useRef(false);
  const [offline, setOffline] = useState(false);
  // As this page saw it: what comes in from elsewhere meanwhile must not pass for seen.
  const [openPage] = useState(page);
  const [seen, setSeen] = useState<Partial<Record<Field, Answer>>>(() => Object.fromEntries(shown.fields.map(({ field, answer }) => [field, answer])));
  const { block, title, fields } = shown;
  const result = fetcher.data ?? (answered?.block === block ? answered : undefined);
  useEffect(() => {
    if (fetcher.data?.noted) setSeen((before) => ({ ...before, ...fetcher.data!.noted }));
  }, [fetcher.data]);

  const save = () => {
    dirty.current = false;
    setOffline(!navigator.onLine);
    if (navigator.onLine && form.current) fetcher.submit(form.current);
  };
  const leave = ({ target, relatedTarget }: FocusEvent<HTMLFormElement>) => {
    // Three shares are one answer: it is whole when the last is left.
    const group = target.closest("fieldset");
    if (dirty.current && !(group && relatedTarget instanceof Node && group.contains(relatedTarget))) save();
  };
  const errors = result?.lastResult?.error;
  const errorOf = (field: Field) => Object.entries(errors ?? {}).flatMap(([name, messages]) => (name === `answers.${field}` || name.startsWith(`answers.${field}.`) ? messages ?? [] : []));
  const state = fetcher.state !== "idle" ? t("saving") : offline ? t("offline") : errors || result?.problem || result?.clashes?.length ? t("notSaved") : result?.savedAt ? t("savedAt", { time: result.savedAt }) : "";
  return (
    <Panel title={title} className={className}>
      <fetcher.Form
        ref={form} id={`block-${block}`} method="post" action={`#block-${block}`} className="grid gap-4" aria-label={title}
        onSubmit={() => (dirty.current = false)}
        onBlur={leave}
        onChange={({ target }) => {
          if (target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === "text")) dirty.current = true;
          else save();
        }}
      >
        <input type="hidden" name="block" value={block} />
        <input type="hidden" name="page" value={openPage} />
        {fields.map((each) => <input key={each.field} type="hidden" name={`seen.${each.field}`} value={told(seen[each.field] ?? [])} />)}
        {fields.map((each) => <TalkField key={each.field} shown={each} answer={typedIn(answered?.block === block ? answered : undefined, each)} error={errorOf(each.field)} />)}
        <div className="-mb-1 flex flex-wrap items-center gap-x-4 gap-y-1">
          <Noted fields={fields} history={history} />
          <span role="status" className={errors || offline || result?.clashes?.length ? "text-sm font-semibold text-brick-800" : "text-sm font-semibold text-brand-800"}>{state}</span>
          <Button type="submit" look={alive ? "quiet" : "secondary"} size="small" className="no-print ms-auto" aria-label={`${t("save")}: ${title}`}>{t("save")}</Button>
        </div>
      </fetcher.Form>
      {result?.clashes?.map((clash) => (
        <div key={clash.field} className="mt-3">
          <TalkClash clash={clash} names={namesOf(fields)} hidden={{ block, [`seen.${clash.field}`]: told(clash.stands.answer) }} />
        </div>
      ))}
    </Panel>
  );
}

/** Who noted what and when: what was noted at once stands together, and leads to what was there before. */
function Noted({ fields, history }: { fields: BlockShown["fields"]; history: string }) {
  const { t } = useTranslation("talks");
  const groups = new Map<string, { by: string; when: string; fields: BlockShown["fields"] }>();
  for (const each of fields) {
    if (!each.noted) continue;
    const key = `${each.noted.by} ${each.noted.when}`;
    groups.set(key, { ...each.noted, fields: [...(groups.get(key)?.fields ?? []), each] });
  }
  return (
    <span className="flex min-w-0 flex-col text-xs text-ink-soft">
      {[...groups.values()].map(({ by, when, fields: same }) => (
        <Anchor key={`${by} ${when}`} href={same.length === 1 ? `${history}?field=${same[0]!.field}` : history} className="hover:underline">
          {fields.length === same.length ? `${by}, ${when}` : t("noted", { field: same.map(({ label }) => label).join(", "), by, when })}
        </Anchor>
      ))}
    </span>
  );
}

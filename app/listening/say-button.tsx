import { Volume2 } from "lucide-react";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "#app/ui/classes.ts";
import { chooseVoice } from "./choose-voice.ts";
import { sentenceKey, splitSentences } from "./sentences.ts";

interface Sayer {
  canSay(text: string): boolean;
  say(text: string): void;
}

const SayerContext = createContext<Sayer>({ canSay: () => false, say: () => {} });

/**
 * Lets buttons within say words in a language aloud, where two people look at one screen of the staff: by recorded clips (key of
 * a sentence → version), else by a voice of the device. Pages of status holders have a script of their own (read-aloud.ts).
 */
export function SayAloud({ lang, clips, children }: { lang: string; clips: Readonly<Record<string, string>>; children: ReactNode }) {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  const player = useRef<HTMLAudioElement>();
  useEffect(() => {
    const speech = window.speechSynthesis as SpeechSynthesis | undefined;
    const voicesCome = () => setVoices(speech?.getVoices() ?? []);
    voicesCome();
    speech?.addEventListener?.("voiceschanged", voicesCome);
    return () => {
      speech?.removeEventListener?.("voiceschanged", voicesCome);
      speech?.cancel();
      player.current?.pause();
    };
  }, []);
  const sayer = useMemo((): Sayer => {
    const voice = chooseVoice(voices, lang);
    const speak = (text: string, next: () => void) => {
      if (!voice) return next();
      const utterance = new SpeechSynthesisUtterance(text);
      Object.assign(utterance, { voice, lang: voice.lang, rate: 0.9, onend: next, onerror: next });
      window.speechSynthesis.speak(utterance);
    };
    return {
      canSay: (text) => voice !== undefined || splitSentences(text).every((sentence) => clips[sentenceKey(sentence)] !== undefined),
      say(text) {
        player.current?.pause();
        window.speechSynthesis?.cancel();
        const queue = splitSentences(text);
        const mine = (player.current = new Audio());
        const next = (): void => {
          const sentence = queue.shift();
          if (sentence === undefined || player.current !== mine) return;
          const version = clips[sentenceKey(sentence)];
          if (version === undefined) return speak(sentence, next);
          mine.onended = next;
          mine.src = `/clips/${lang}/${sentenceKey(sentence)}?v=${version}`;
          // What this device can't play, its voice may say.
          mine.play().catch(() => speak(sentence, next));
        };
        next();
      },
    };
  }, [voices, clips, lang]);
  return <SayerContext.Provider value={sayer}>{children}</SayerContext.Provider>;
}

/** Says these words; not there where neither a recording nor a voice is. */
export function SayButton({ text, className }: { text: string; className?: string }) {
  const { t } = useTranslation("listening");
  const { canSay, say } = useContext(SayerContext);
  if (!canSay(text)) return null;
  return (
    <button type="button" aria-label={`${t("listen")}: ${text}`} onClick={() => say(text)} className={classes("no-print inline-flex size-11 shrink-0 items-center justify-center rounded-full border-2 border-brand-700 bg-paper text-brand-800 hover:bg-brand-50", className)}>
      <Volume2 aria-hidden size={22} />
    </button>
  );
}

// Reads a status holder's page aloud: a button that reads a part of the page aloud, sentence by sentence, by a
// recorded clip where there is one, else by a voice of the device. What it needs to know stands in the page:
//   template#listen          the button, with its words in the page's language; data-clips: where the list of clips is
//   [data-read]              a part that gets a button, within its [data-listen-here] or else at its end
//   [data-read-page]         where the button for the whole page comes
//   [data-say="…"]           said instead of what is written there, a line a sentence; empty: nothing
//   details[data-aloud]      read although it is folded, and unfolded by that
// Old phones run this: no syntax and no call that a browser of 2021 doesn't know.
import { chooseVoice } from "./choose-voice.ts";
import { sentenceKey, splitSentences } from "./sentences.ts";

interface Said {
  /** What is marked while it is said. */
  element: Element;
  text: string;
  lang: string;
}

const SILENT = "[hidden],[aria-hidden=true],[data-listen],script,style,template,noscript,select,textarea,svg";
/** A device that has voices names them well within this time. */
const VOICES_AFTER_MS = 2000;

const template = document.querySelector<HTMLTemplateElement>("template#listen");
if (template) prepare(template);

function prepare(template: HTMLTemplateElement): void {
  const speech = window.speechSynthesis as SpeechSynthesis | undefined;
  const clipList = template.dataset.clips;
  const clipsAt = clipList && clipList.split("?")[0];
  const player = new Audio();
  const readers: { button: HTMLElement; part: Element }[] = [];
  let clips: Record<string, string> = {};
  let voices: SpeechSynthesisVoice[] = [];
  /** What isn't known yet: until then a button promises what it may not keep. */
  let pending = clipList ? 2 : 1;
  /** Counts what was started and stopped: what belongs to an older turn is over. */
  let turn = 0;
  let reading: HTMLElement | undefined;
  let marked: Element | undefined;
  /** Chrome forgets an utterance that nobody holds, and its end with it. */
  let utterance: SpeechSynthesisUtterance;

  function place(part: Element, where: Element): void {
    const button = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
    const name = part.getAttribute("aria-labelledby");
    if (name) button.setAttribute("aria-describedby", name);
    where.append(button);
    button.onclick = () => (reading === button ? stop() : read(part, button));
    readers.push({ button, part });
  }

  const clipOf = ({ text, lang }: Said) => (lang === document.documentElement.lang ? clips[sentenceKey(text)] : undefined);
  const canSay = (said: Said) => Boolean(clipOf(said) || chooseVoice(voices, said.lang));

  /** Says so on each button where nothing can be said. */
  function judge(): void {
    for (const { button, part } of readers) {
      if (pending <= 0 && !saidIn(part).some(canSay)) button.setAttribute("aria-disabled", "true");
      else button.removeAttribute("aria-disabled");
    }
  }

  function known(): void {
    pending -= 1;
    judge();
  }

  function mark(element?: Element): void {
    if (marked) marked.removeAttribute("data-said");
    marked = element;
    if (!element) return;
    const fold = element.closest("details");
    if (fold && element.nodeName !== "SUMMARY") fold.open = true;
    element.setAttribute("data-said", "");
    element.scrollIntoView({ block: "nearest" });
  }

  function stop(): void {
    turn += 1;
    player.pause();
    if (speech) speech.cancel();
    mark();
    if (reading) reading.removeAttribute("data-on");
    reading = undefined;
  }

  function read(part: Element, button: HTMLElement): void {
    stop();
    const mine = turn;
    const queue = saidIn(part).filter(canSay);
    if (!queue.length) return;
    reading = button;
    button.setAttribute("data-on", "");
    const next = (): void => {
      if (mine !== turn) return;
      const said = queue.shift();
      if (!said) return stop();
      mark(said.element);
      say(said, next);
    };
    next();
  }

  function say(said: Said, next: () => void): void {
    const clip = clipOf(said);
    if (!clip) return speak(said, next);
    const mine = turn;
    let over = false;
    const then = (go: () => void) => () => {
      if (over || mine !== turn) return;
      over = true;
      go();
    };
    // A phone that can't play this kind of recording may still have a voice.
    const fails = then(() => speak(said, next));
    player.onended = then(next);
    player.onerror = fails;
    player.src = `${clipsAt}/${sentenceKey(said.text)}?v=${clip}`;
    player.play().catch(fails);
  }

  function speak({ text, lang }: Said, next: () => void): void {
    const voice = chooseVoice(voices, lang);
    if (!voice) return next();
    utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    utterance.onend = utterance.onerror = next;
    speech!.speak(utterance);
  }

  document.querySelectorAll("[data-read]").forEach((part) => place(part, part.querySelector("[data-listen-here]") || part));
  const main = document.querySelector("main");
  const page = document.querySelector("[data-read-page]");
  if (main && page) place(main, page);

  if (speech) {
    const voicesCome = () => {
      const before = voices.length;
      voices = speech.getVoices();
      if (voices.length && !before) known();
      else judge();
    };
    speech.addEventListener?.("voiceschanged", voicesCome);
    voicesCome();
    setTimeout(() => voices.length || known(), VOICES_AFTER_MS);
  } else known();
  if (clipList) {
    fetch(clipList)
      .then((answer) => (answer.ok ? answer.json() : {}))
      .then((list: Record<string, string>) => (clips = list))
      .catch(() => {})
      .then(known);
  }
  addEventListener("pagehide", stop);
}

/** What a part of the page says, a sentence at a time, each with the element it stands in and its language. */
function saidIn(part: Element): Said[] {
  const all: Said[] = [];
  /** Words that run on within one line or paragraph belong together, as long as the language stays. */
  const add = (element: Element, lang: string, text: string, runsOn: boolean) => {
    const last = all[all.length - 1];
    if (runsOn && last && last.element === element && last.lang === lang) last.text += text;
    else if (text.trim()) all.push({ element, lang, text });
  };
  const walk = (element: Element, block: Element, lang: string): void => {
    if (element.matches(SILENT)) return;
    const { display } = getComputedStyle(element);
    if (display === "none") return;
    const own = element.getAttribute("lang") || lang;
    const holder = display === "inline" || display === "contents" ? block : element;
    const say = element.getAttribute("data-say");
    if (say !== null) return add(holder, own, say, false);
    const folded = element.matches("details:not([open]):not([data-aloud])");
    element.childNodes.forEach((child) => {
      if (child.nodeType === 3) add(holder, own, (child as Text).data, true);
      else if (child.nodeType === 1 && (!folded || child.nodeName === "SUMMARY")) walk(child as Element, holder, own);
    });
  };
  walk(part, part, part.closest("[lang]")!.getAttribute("lang")!);
  return all.flatMap(({ text, ...said }) => splitSentences(text).map((sentence) => ({ ...said, text: sentence })));
}

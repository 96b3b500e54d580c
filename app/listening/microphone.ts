/** What the browser records with: once, up to a number of seconds, telling how loud it is. Browser only. */

export type MicrophoneTrouble = "refused" | "missing" | "unsupported";

export interface RecordingUnderWay {
  stop(): void;
}

interface Listeners {
  /** Some ten times a second: seconds since the start, loudness from 0 to 1. */
  onLevel(seconds: number, level: number): void;
  onEnd(sound: Blob): void;
}

/** AAC plays on every phone, Opus in WebM not on an older iPhone. */
const KINDS = ["audio/mp4;codecs=mp4a.40.2", "audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus", "audio/webm"];
/** Speech stays clear; half a minute is some 120 kB. */
const BITS_PER_SECOND = 32_000;
const TICK_MS = 100;

function canRecord(): boolean {
  return typeof MediaRecorder !== "undefined" && Boolean(navigator.mediaDevices?.getUserMedia);
}

/** Starts to record. @throws a MicrophoneTrouble as the error's message. */
export async function startRecording(mostSeconds: number, { onLevel, onEnd }: Listeners): Promise<RecordingUnderWay> {
  if (!canRecord()) throw new Error("unsupported" satisfies MicrophoneTrouble);
  const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, noiseSuppression: true, echoCancellation: true } }).catch((error: unknown) => {
    const name = error instanceof DOMException ? error.name : "";
    throw new Error((name === "NotFoundError" || name === "NotReadableError" ? "missing" : "refused") satisfies MicrophoneTrouble);
  });
  const kind = KINDS.find((each) => MediaRecorder.isTypeSupported(each));
  const recorder = new MediaRecorder(stream, { mimeType: kind, audioBitsPerSecond: BITS_PER_SECOND });
  const parts: Blob[] = [];
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Uint8Array(analyser.fftSize);
  const started = performance.now();
  const stop = () => recorder.state !== "inactive" && recorder.stop();
  const clock = setInterval(() => {
    analyser.getByteTimeDomainData(samples);
    const seconds = (performance.now() - started) / 1000;
    onLevel(Math.floor(seconds), samples.reduce((most, sample) => Math.max(most, Math.abs(sample - 128) / 128), 0));
    if (seconds >= mostSeconds) stop();
  }, TICK_MS);
  recorder.ondataavailable = ({ data }) => parts.push(data);
  recorder.onstop = () => {
    clearInterval(clock);
    for (const track of stream.getTracks()) track.stop();
    void context.close();
    onEnd(new Blob(parts, { type: recorder.mimeType || kind }));
  };
  recorder.start();
  return { stop };
}

export type CalendarLeafProps = {
  weekday: string;
  /** Day of the month, as digits. */
  day: string;
  month: string;
  /** The moment as machines read it: an instant, or a date as YYYY-MM-DD. */
  dateTime: string;
  /** With a time it is an appointment, without one a day. */
  time?: string;
};

/** A day as the leaf of a tear-off calendar, with the time beside it: read without reading. */
export function CalendarLeaf({ weekday, day, month, dateTime, time }: CalendarLeafProps) {
  return (
    <time dateTime={dateTime} className="flex items-center gap-4">
      <span className="w-28 shrink-0 overflow-hidden rounded-lg border-2 border-brick-700 bg-paper text-center leading-tight">
        <span className="block bg-brick-700 px-1 py-0.5 font-bold text-white">{weekday}</span>
        <span className="block pt-1 text-4xl font-extrabold tabular-nums">{day}</span>
        <span className="block pb-1 text-base">{month}</span>
      </span>
      {time ? (
        <span className="flex items-center gap-2 text-3xl font-extrabold tabular-nums">
          <Clock time={time} />
          <bdi dir="ltr">{time}</bdi>
        </span>
      ) : null}
    </time>
  );
}

/** A clock face with its hands at the time, "14:30". */
function Clock({ time }: { time: string }) {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return (
    <svg aria-hidden viewBox="0 0 48 48" width="56" height="56" className="shrink-0">
      <circle cx="24" cy="24" r="21.5" fill="var(--color-paper)" stroke="var(--color-ink)" strokeWidth="3" />
      {[0, 90, 180, 270].map((turn) => (
        <path key={turn} d="M24 6v4" stroke="var(--color-ink-soft)" strokeWidth="3" strokeLinecap="round" transform={`rotate(${turn} 24 24)`} />
      ))}
      <path d="M24 24V13" stroke="var(--color-ink)" strokeWidth="4" strokeLinecap="round" transform={`rotate(${(hours % 12) * 30 + minutes / 2} 24 24)`} />
      <path d="M24 24V8.5" stroke="var(--color-brick-700)" strokeWidth="3" strokeLinecap="round" transform={`rotate(${minutes * 6} 24 24)`} />
    </svg>
  );
}

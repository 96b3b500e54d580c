/** The first thing that Tab reaches: past the head, to the work. */
export function SkipLink({ label }: { label: string }) {
  return (
    <a
      href="#main"
      className="skip-link fixed start-3 top-0 z-50 -translate-y-20 rounded-b-md bg-sun-400 px-4 py-3 font-bold text-ink focus:translate-y-0"
    >
      {label}
    </a>
  );
}

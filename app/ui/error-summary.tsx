import { CircleAlert } from "lucide-react";

export type ErrorSummaryProps = {
  title: string;
  /** Each error with the id of the field it is about. */
  errors: readonly { text: string; fieldId?: string }[];
};

/** What is wrong in a form, above it, each line a link to its field. Shows nothing where nothing is wrong. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div role="alert" tabIndex={-1} className="rounded-md border border-s-6 border-brick-700 bg-brick-50 px-4 py-3">
      <p className="flex items-center gap-2 font-bold">
        <CircleAlert aria-hidden size={22} className="shrink-0 text-brick-700" />
        {title}
      </p>
      <ul className="mt-1 list-disc ps-12">
        {errors.map(({ text, fieldId }) => (
          <li key={`${fieldId}-${text}`}>{fieldId ? <a href={`#${fieldId}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  );
}

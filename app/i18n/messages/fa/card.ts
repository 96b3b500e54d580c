import type { card as nl } from "../nl/card.ts";

export const card: typeof nl = {
  brings: "فایدهٔ این برای شما",
  styles: "فکر، دست یا دل",
  when: "چه وقت",
  offered: "می‌توانید این وقت بیایید",
  shared: "شما هم این وقت آزاد هستید",
  free: "این وقت نه",
  hours_one: "{{count}} ساعت در هفته",
  hours_other: "{{count}} ساعت در هفته",
  hoursBetween: "{{min}} تا {{max}} ساعت در هفته",
  travel: "چطور بروید",
  minutes_one: "{{count}} دقیقه",
  minutes_other: "{{count}} دقیقه",
  asks: "این هم جزو کار است",
  meets: "این شخص به شما کمک می‌کند",
  firstLook: "می‌توانید اول بیایید و ببینید.",
  story: "سازمان می‌گوید",
  storyIn: "این متن به هلندی است.",
  why: "چرا این را می‌بینم؟",
  dutchNeeded: "هلندی: {{level}}",
};

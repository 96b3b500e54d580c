import type { InForms, UkrainianForms } from "#app/i18n/plurals.ts";
import type { card as nl } from "../nl/card.ts";

/** The picture card of a placement. */
export const card: InForms<typeof nl, UkrainianForms> = {
  brings: "Що це вам дасть",
  styles: "Голова, руки чи серце",
  when: "Коли",
  offered: "сюди можна прийти",
  shared: "ви тоді маєте час",
  free: "тоді ні",
  hours_one: "{{count}} година на тиждень",
  hours_few: "{{count}} години на тиждень",
  hours_many: "{{count}} годин на тиждень",
  hours_other: "{{count}} години на тиждень",
  hoursBetween: "від {{min}} до {{max}} годин на тиждень",
  travel: "Як туди дістатися",
  minutes_one: "{{count}} хвилина",
  minutes_few: "{{count}} хвилини",
  minutes_many: "{{count}} хвилин",
  minutes_other: "{{count}} хвилини",
  asks: "Це теж частина роботи",
  meets: "Вам допоможе ця людина",
  firstLook: "Спочатку можна прийти й подивитися.",
  story: "Розповідає організація",
  storyIn: "Цей текст нідерландською мовою.",
  why: "Чому я це бачу?",
  dutchNeeded: "Нідерландська: {{level}}",
};

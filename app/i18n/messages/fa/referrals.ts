import type { referrals as nl } from "../nl/referrals.ts";

export const referrals: typeof nl = {
  title: "کمک از دیگران",
  lead: "شخص رابط از آن‌ها می‌خواهد که به شما کمک کنند.",
  all: "دیدن همه",
  none: "هنوز از کسی خواسته نشده",
  noneText: "گاهی کس دیگری بهتر کمک می‌کند. آن وقت شخص رابط همراه شما از او می‌خواهد.",
  why: "چرا",
  agreed: "قرار ما",
  theyKnow: "چه چیزی را بدانند؟",
  always: "نام شما، دلیل، و آن‌چه قرار شد",
  told: "گفته شود",
  notTold: "گفته نمی‌شود",
  read: "خوانده شد",
  takeBack: "نه، گفته نشود",
  helps: "بله گفت: {{name}}",
  kinds: { language: "یاد گرفتن هالندی", work: "کار", money: "پول و نامه‌ها", home: "خانه", children: "اطفال", people: "آشنایی با مردم", health: "صحت", papers: "اسناد و قانون‌ها", other: "چیز دیگر" },
  states: { draft: "هنوز فرستاده نشده", sent: "فرستاده شد، هنوز نخوانده‌اند", opened: "خوانده‌اند", expired: "جواب نیامد", confirmed: "حالا به شما کمک می‌کنند", ended: "تمام", withdrawn: "متوقف شد" },
  outcomes: { started: "شروع شد", "waiting-list": "در فهرست انتظار", "not-needed": "دیگر لازم نیست", "no-help": "این‌جا کمک نبود" },
};

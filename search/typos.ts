/** Letters from which a word may have one typo, and two; a shorter word with a typo is another word. */
export const ONE_FROM = 4;
export const TWO_FROM = 8;

/** How many letters of a word may be wrong, missing, too many or swapped with the next. A number with another digit is another number. */
export function typosAllowed(word: string): number {
  if (/\p{N}/u.test(word)) return 0;
  const { length } = [...word];
  return length < ONE_FROM ? 0 : length < TWO_FROM ? 1 : 2;
}

/**
 * How many letters must change, go, come or swap with the next to make one word of the other (optimal string alignment),
 * or `most` + 1 where it is more than that. With `beginning`, to make the beginning of the other.
 */
export function editDistance(typed: string, word: string, most: number, beginning = false): number {
  const a = [...typed];
  const b = [...word].slice(0, beginning ? a.length + most : undefined);
  if (Math.abs(a.length - b.length) > most && !(beginning && b.length > a.length)) return most + 1;
  let twoBefore: number[] = [];
  let before = b.map((_, at) => at + 1);
  before.unshift(0);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, twoBefore[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    twoBefore = before;
    before = row;
  }
  return Math.min(most + 1, beginning ? Math.min(...before) : before[b.length]!);
}

/** Whether what was typed is this word but for so many typos as its length allows; the first letter is seldom the wrong one, and changes words most. */
export function isTypoOf(typed: string, word: string, beginning = false): boolean {
  const most = typosAllowed(typed);
  if (most === 0) return false;
  return editDistance(typed, word, most, beginning) <= most - ([...typed][0] === [...word][0] || [...typed][1] === [...word][0] ? 0 : 1);
}

/** The rival in one SQL statement, on an embedded Postgres with its best index: places by bounding box. */
import type postgres from "postgres";
import { EARTH_RADIUS_KM } from "#app/places/distance.ts";
import { reachKm } from "#app/places/travel.ts";
import type { PlacementCandidate } from "#app/matching/placements/candidate.ts";
import type { HolderProfile } from "#app/matching/profile.ts";
import type { PlacementWeights } from "#app/matching/weights.ts";
import { holderSide, rowOf } from "#tests/bench/rival-objects.ts";

export type Sql = ReturnType<typeof postgres>;

/** Keys as bits; a bench has fewer than 63 of each kind. */
class Bits {
  private readonly keys = new Map<string, number>();
  of(keys: Iterable<string>): string {
    let bits = 0n;
    for (const key of keys) {
      if (!this.keys.has(key)) this.keys.set(key, this.keys.size);
      bits |= 1n << BigInt(this.keys.get(key)!);
    }
    return bits.toString();
  }
}

const languages = new Bits();
const sectors = new Bits();
const tasks = new Bits();
const demands = new Bits();

export async function fillTable(sql: Sql, candidates: readonly PlacementCandidate[]): Promise<void> {
  await sql.unsafe(`drop table if exists bench_placement; create table bench_placement (
    id text primary key, open boolean, starts_on int, ends_on int, spots int, asks int, floor_languages bigint, floor_suffices boolean,
    day_parts int, needed int, hours_min float8, x float8, y float8, z float8, at point, language float8, activation float8, trade float8,
    head float8, hand float8, heart float8, sectors bigint, tasks bigint, demands bigint, strain int, min_age int, vog boolean,
    yes float8, told float8)`);
  for (let from = 0; from < candidates.length; from += 2000) {
    const rows = candidates.slice(from, from + 2000).map((candidate) => {
      const { at, shape, asks } = rowOf(candidate);
      const told = candidate.welcome ? Object.values(candidate.welcome).filter((answer) => answer !== null) : [];
      const { location, goals } = candidate;
      return [
        candidate.id, candidate.open, candidate.startsOn, candidate.endsOn, candidate.spotsFree, asks, languages.of(candidate.floorLanguages), candidate.floorLanguageSuffices,
        candidate.dayParts, candidate.dayPartsNeeded, candidate.hoursMin, at?.x ?? null, at?.y ?? null, at?.z ?? null, location ? `(${location.lng},${location.lat})` : null,
        goals.language, goals.activation, goals.trade, shape?.head ?? null, shape?.hand ?? null, shape?.heart ?? null,
        sectors.of(candidate.sectors), tasks.of(candidate.tasks), demands.of(candidate.demands), candidate.strain, candidate.minAge, candidate.vogRequired, told.filter(Boolean).length, told.length,
      ];
    });
    const value = (cell: unknown) => (cell === null ? "null" : typeof cell === "string" && !/^\d+$/.test(cell) ? `'${cell}'` : String(cell));
    await sql.unsafe(`insert into bench_placement values ${rows.map((row) => `(${row.map(value).join(",")})`).join(",")}`);
  }
  await sql.unsafe("create index on bench_placement using gist (at)");
  await sql.unsafe("create index on bench_placement (id) where at is null");
  await sql.unsafe("vacuum analyze bench_placement");
}

export function rankStatement(person: HolderProfile, weights: PlacementWeights, today: number, top: number): string {
  const holder = holderSide(person, weights);
  const { home, goals, style, weights: w } = holder;
  const or = (value: number | null | undefined) => (value == null || Number.isNaN(value) ? "null" : String(value));
  const limit = holder.travelLimitMinutes;
  const reach = limit === null || holder.lines.length === 0 ? null : reachKm(limit, holder.lines) + 0.01;
  const lat = reach === null ? 0 : (reach / EARTH_RADIUS_KM) * (180 / Math.PI);
  const lng = lat / Math.cos(((person.location?.lat ?? 0) + lat) * (Math.PI / 180));
  const inBox = reach === null || !person.location ? "true"
    : `(at <@ box(point(${person.location.lng - lng},${person.location.lat - lat}),point(${person.location.lng + lng},${person.location.lat + lat})) or at is null)`;
  const km = home ? `2*${EARTH_RADIUS_KM}*asin(sqrt((${home.x}-x)^2+(${home.y}-y)^2+(${home.z}-z)^2)/2)` : "null::float8";
  const minutes = holder.lines.length === 0 ? "null::float8" : `least(${holder.lines.map(({ fixed, perKm }) => `${fixed}+${perKm}*km`).join(",")})`;
  const interested = holder.sectors.size + holder.tasks.size > 0;
  const count = (a: string) => `bit_count((${a})::bit(64))`;
  const step = `asks-${or(holder.rank)}::int`;
  const values: [keyof typeof w, string][] = [
    ["goal", goals ? `least(1,${goals.language}*language+${goals.activation}*activation+${goals.trade}*trade)` : "null::float8"],
    ["workStyle", style ? `case when head is not null then least(1,least(${style.head},head)+least(${style.hand},hand)+least(${style.heart},heart)) end` : "null::float8"],
    ["interest", interested ? `case when shared_tasks>=2 or (shared_tasks=1 and ${count("tasks")}=1) then 1 when shared_tasks=1 then 0.75 when sectors&${sectors.of(holder.sectors)}<>0 then 0.5 else 0 end::float8` : "null::float8"],
    ["languageStep", `case when ${step} is null then null when ${step}=2 then 0.5 when ${step}=1 then 1 when ${step}=0 then 0.8 when ${step}=-1 then 0.5 when ${step}=-2 then 0.2 else 0 end::float8`],
    ["time", holder.dayParts === null ? "null::float8" : "0.7+(1-0.7::float8)*least(2,shared_parts-needed)/2"],
    ["travel", limit === null ? "null::float8" : `case when minutes is not null then greatest(0,1-minutes/${limit}) end`],
    ["balance", `case greatest(0,strain-${or(holder.capacity)}::int) when 0 then 1 when 1 then 0.4 when 2 then 0 end::float8`],
    ["welcome", "yes/nullif(told,0)"],
  ];
  const balanceKnown = holder.capacity === null ? values.map((each) => (each[0] === "balance" ? (["balance", "null::float8"] as (typeof values)[number]) : each)) : values.map((each) => (each[0] === "balance" ? (["balance", `case when strain is not null then (${each[1]}) end`] as (typeof values)[number]) : each));
  return `select id, ${balanceKnown.map(([name]) => `coalesce(floor(${w[name]}*${name}/nullif(known,0)*1099511627776)/1099511627776,0)`).join("+")} as score from (
    select *, ${balanceKnown.map(([name]) => `case when ${name} is null then 0 else ${w[name]} end`).join("+")} as known from (
      select id, ${balanceKnown.map(([name, value]) => `(${value}) as ${name}`).join(", ")} from (
        select *, ${minutes} as minutes, ${holder.dayParts === null ? "null::int" : count(`(day_parts&${holder.dayParts})::bigint`)} as shared_parts, ${count(`tasks&${tasks.of(holder.tasks)}`)} as shared_tasks from (
          select *, ${km} as km from bench_placement where ${inBox}
            and open and spots>0 and (ends_on is null or ends_on>=${today}) and (starts_on is null or starts_on<=${today})
            ${Number.isNaN(holder.rank) ? "" : `and (asks<=${holder.rank} or (floor_suffices and floor_languages${holder.told ? `&${languages.of(holder.understood)}` : ""}<>0))`}
            ${holder.hoursMax === null ? "" : `and hours_min<=${holder.hoursMax}`} ${holder.age === null ? "" : `and (min_age is null or min_age<=${holder.age})`}
            ${holder.hasVog === false ? "and not vog" : ""} and demands&${demands.of(holder.excluded)}=0
        ) a ) b where ${limit === null ? "true" : `(minutes is null or minutes<=${limit})`} ${holder.dayParts === null ? "" : "and shared_parts>=needed"}
    ) c ) d order by score desc, id limit ${top}`;
}

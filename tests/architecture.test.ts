// The arrows of the architecture, read from the import statements as they stand. A new file is judged by where it is
// and what its suffix says; what breaks an arrow for a good reason is in EXCEPTIONS, and only while it does.
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/** Nouns from left to right: each may import itself and what is left of it. */
const NOUNS = [
  "day-parts", "languages", "places", "municipalities", "accounts", "listening", "organisations", "placements", "status-holders", "buddies",
  "matching", "suggestions", "weights", "matches", "plans", "intake", "guidance", "contact", "training", "messages", "reports", "privacy",
];
const MEANS = ["access", "i18n", "routes", "server", "ui"];
/** The matcher knows no database and no form: only these, and its own types. */
const MATCHER_KNOWS = ["day-parts", "languages", "places", "matching"];

/** One arrow that is broken, and why that is right. Each must still be needed. */
const EXCEPTIONS: readonly { from: string; to: RegExp; why: string }[] = [
  { from: "app/server/main.ts", to: /^app\/accounts\/session\.server\.ts$/, why: "where the process is put together: it hands the edge what finds a session, so that the edge knows no noun" },
  { from: "app/server/main.ts", to: /^search\/(search|sync|engines\/meilisearch)\.server\.ts$/, why: "where the process is put together: which engines answer searches" },
  { from: "app/server/search.ts", to: /^search\//, why: "a command, put together as main.ts is: it has the indexes made anew and compared" },
  { from: "app/server/import.ts", to: /^app\/(guidance|placements|places)\/import-[a-z]+\.server\.ts$/, why: "a command line of its own, put together like main.ts: it hands files to the verbs that bring them in" },
  { from: "app/server/municipality.ts", to: /^app\/(accounts|matching|municipalities|places)\//, why: "a command, put together as main.ts is: the municipality, what its matcher begins with and its first coordinator" },
  { from: "app/server/municipality-arguments.ts", to: /^app\/(accounts\/account-form|places\/place)\.ts$/, why: "of the same command: a code is one of a municipality, an address one of e-mail" },
  { from: "app/places/build-places.ts", to: /^node:/, why: "run by hand to make places.json; nothing imports it" },
];

/** Who opens connections. Tests may, to look at the database as its owner. */
const CONNECTS: Readonly<Record<string, string>> = {
  "db/client.server.ts": "the site's pool, as the app role",
  "db/migrate.ts": "migrates, as the owner",
  "db/embedded.server.ts": "makes the owner and the database in a cluster that has just been started",
  "tests/bench/matching.ts": "measures SQL beside the matcher, in a database of its own",
  "tests/bench/search.ts": "has the planner look at the rows as autovacuum would, which only their owner may",
  "tests/setup/database.ts": "clones databases for tests",
  "tests/setup/open-database.ts": "lets a test look behind the site's back",
};

/** Who reads the environment. */
const READS_ENVIRONMENT: Readonly<Record<string, string>> = {
  "app/server/env.ts": "the settings, checked and named",
  "app/server/start.mjs": "npm start, before anything is installed that could check",
  "app/server/prepare.mjs": "npm start, before anything is installed that could check",
  "db/embedded.server.ts": "hands Postgres' own programs the path and nothing else",
};

/** Files past 300 lines, and why they are one thing all the same. */
const LONG: Readonly<Record<string, string>> = {
  "app/ui/scenes/task-scenes.ts": "data: a picture for each task",
  "db/demo/placements.ts": "data: the region's placements",
  "db/demo/status-holders.ts": "data: the region's status holders",
  "db/embedded.server.ts": "one life cycle: unpack, start, adopt, recover and stop a cluster, and every way in which that goes wrong",
};
const LONGEST = 300;

const FORBIDDEN_NAMES = ["utils", "util", "helpers", "helper", "misc", "common", "lib", "service", "services", "manager", "managers"];

interface Import {
  from: string;
  /** Path from the project's root, or a package's name. */
  to: string;
  typeOnly: boolean;
}

const SOURCE = /\.(ts|tsx|mts|mjs|js)$/;

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : filesUnder(path);
    return [path];
  });
}

const ROOMS = readdirSync(".").filter((name) => ["app", "db", "search", "tests"].includes(name));
const ALL = ROOMS.flatMap(filesUnder);
const SOURCES = ALL.filter((path) => SOURCE.test(path));

const isTest = (path: string) => path.startsWith("tests/") || /\.test\.tsx?$/.test(path) || path.startsWith("app/matching/testing/");

const parsed = new Map<string, ts.SourceFile>();
function parse(path: string): ts.SourceFile {
  let source = parsed.get(path);
  if (!source) parsed.set(path, (source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true)));
  return source;
}

function walk(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => walk(child, see));
}

/** `import`, `export … from`, `import()` and `import("…").Type`, type-only ones included. */
function importsOf(from: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const text = specifier.text.replace(/\?.*$/, "");
    found.push({ from, to: text.startsWith(".") ? join(dirname(from), text) : text.startsWith("#") ? text.slice(1) : text, typeOnly });
  };
  walk(parse(from), (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
  });
  return found;
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.isTypeOnly) return true;
  const names = importClause.namedBindings;
  return !importClause.name && !!names && ts.isNamedImports(names) && names.elements.length > 0 && names.elements.every((each) => each.isTypeOnly);
}

/** The first folder under app/; for the rest the room. */
function folderOf(path: string): string {
  const [room, folder, more] = path.split("/");
  return room === "app" ? (more === undefined ? "app" : folder!) : room!;
}

const isPackage = (to: string) => !/^(app|db|search|tests)\//.test(to);
const isNoun = (path: string) => path.startsWith("app/") && NOUNS.includes(folderOf(path));
const isServer = (path: string) => /\.server\.tsx?$/.test(path);
const isPlain = (path: string) => /\.(ts|json)$/.test(path) && !isServer(path);
const PURE_I18N = ["app/i18n/languages.ts", "app/i18n/formatters.ts"];
const ACTOR = "app/access/actor.ts";

function leftOrSame(from: string, to: string): boolean {
  if (!isNoun(to)) return false;
  if (folderOf(from) === "matching") return MATCHER_KNOWS.includes(folderOf(to));
  return NOUNS.indexOf(folderOf(to)) <= NOUNS.indexOf(folderOf(from));
}

function nounMay({ from, to, typeOnly }: Import): boolean {
  if (isServer(from)) {
    if (isPackage(to)) return !/^(react|@remix-run|@conform-to|express)/.test(to);
    if (isNoun(to)) return leftOrSame(from, to) && !to.endsWith(".tsx");
    return ["access", "server", "i18n", "db", "search"].includes(folderOf(to));
  }
  if (from.endsWith(".tsx")) {
    if (isPackage(to)) return /^(react|react-i18next|lucide-react|@conform-to\/react|@remix-run\/react)$/.test(to) || (to === "i18next" && typeOnly);
    if (isNoun(to)) return leftOrSame(from, to) && (typeOnly || !isServer(to));
    return folderOf(to) === "ui" || (folderOf(to) === "i18n" && !isServer(to)) || (folderOf(to) === "access" && typeOnly);
  }
  if (isPackage(to)) return to === "zod" || (to === "i18next" && typeOnly);
  if (isNoun(to)) return leftOrSame(from, to) && isPlain(to);
  return PURE_I18N.includes(to) || (to === ACTOR && folderOf(from) !== "matching");
}

function routeMay({ from, to, typeOnly }: Import): boolean {
  // No SQL in routes, and no database: they ask a query or a verb.
  if (isPackage(to)) return !/^(drizzle-orm|postgres)/.test(to);
  if (to === "app/root.tsx") return typeOnly;
  if (folderOf(to) === "routes") return dirname(to) === dirname(from) || dirname(to) === "app/routes/layouts";
  return isNoun(to) || ["access", "i18n", "server", "ui"].includes(folderOf(to));
}

function may(each: Import): boolean {
  const { from, to } = each;
  if (isNoun(from)) return nounMay(each);
  const folder = folderOf(from);
  if (folder === "routes") return routeMay(each);
  if (from.startsWith("db/schema/")) return isPackage(to) || to.startsWith("db/schema/") || (isNoun(to) && isPlain(to)) || to === ACTOR;
  if (from.startsWith("db/demo/")) return isPackage(to) || isNoun(to) || ["access", "server", "db"].includes(folderOf(to));
  if (from.startsWith("search/indexes/")) return isPackage(to) || to.startsWith("search/") || (isNoun(to) && isPlain(to));
  // Words and their names: what is searched is what nouns are about.
  if (from.startsWith("search/") && isNoun(to)) return isPlain(to);
  if (isPackage(to)) return true;
  const reach: Readonly<Record<string, readonly string[]>> = {
    app: ["app", "access", "i18n", "server", "ui"],
    access: ["access", "i18n", "server", "db"],
    i18n: ["i18n"],
    ui: ["ui", "i18n"],
    server: ["server", "access", "i18n", "db"],
    db: ["db"],
    search: ["search", "db", "access", "server", "i18n"],
  };
  return reach[folder]!.includes(folderOf(to));
}

const IMPORTS = SOURCES.filter((path) => !isTest(path)).flatMap(importsOf);
const excused = ({ from, to }: Import) => EXCEPTIONS.find((each) => each.from === from && each.to.test(to));
const arrow = ({ from, to, typeOnly }: Import) => `${from} ${typeOnly ? "(types) " : ""}→ ${to}`;

test("the reader of imports sees them in each of their forms", () => {
  expect(IMPORTS.length).toBeGreaterThan(1000);
  const seen = (from: string, to: string, typeOnly: boolean) => expect(IMPORTS).toContainEqual({ from, to, typeOnly });
  seen("app/matches/propose-match.server.ts", "app/suggestions/suggest.server.ts", false);
  seen("app/matches/propose-match.server.ts", ACTOR, true);
  seen("app/server/start.mjs", "db/lock.mjs", false);
  seen("app/root.tsx", "app/ui/styles.css", false);
});

test("every folder of app/ is a known noun or a known means", () => {
  const folders = readdirSync("app", { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  expect(folders.filter((name) => !NOUNS.includes(name) && !MEANS.includes(name))).toEqual([]);
});

test("imports follow the arrows", () => {
  expect(IMPORTS.filter((each) => !may(each) && !excused(each)).map(arrow)).toEqual([]);
});

test("components take of Remix what moves a person or a form, never a page's data", () => {
  const NAMES = ["Form", "Link", "NavLink", "useLocation"];
  // What routes export as their `meta`: it is called with a page's data, and asks for none.
  const META = ["isRouteErrorResponse", "MetaFunction"];
  const taken: string[] = [];
  // A page's title can only be taken from its data: in Remix a route's `meta` gets nothing else.
  const TITLES = "app/ui/page-title.ts";
  for (const path of SOURCES.filter((each) => !isTest(each) && each !== TITLES && (isNoun(each) || folderOf(each) === "ui"))) {
    walk(parse(path), (node) => {
      if (!ts.isImportDeclaration(node) || (node.moduleSpecifier as ts.StringLiteral).text !== "@remix-run/react") return;
      const names = node.importClause?.namedBindings;
      const list = names && ts.isNamedImports(names) ? names.elements.map((each) => (each.propertyName ?? each.name).text) : ["*"];
      taken.push(...list.filter((name) => !NAMES.includes(name) && !(path === "app/ui/page-title.ts" && META.includes(name))).map((name) => `${path}: ${name}`));
    });
  }
  expect(taken).toEqual([]);
});

test("each exception is still needed", () => {
  const needless = EXCEPTIONS.filter((exception) => !IMPORTS.some((each) => !may(each) && excused(each) === exception));
  expect(needless.map(({ from }) => from)).toEqual([]);
});

test("nothing in the site imports tests", () => {
  expect(IMPORTS.filter(({ to }) => !isPackage(to) && isTest(to)).map(arrow)).toEqual([]);
});

test("only who must opens a connection", () => {
  const opens = SOURCES.filter((path) => !/\.test\.ts$/.test(path) && importsOf(path).some(({ to, typeOnly }) => !typeOnly && /^(postgres|pg)$/.test(to)));
  expect(opens.toSorted()).toEqual(Object.keys(CONNECTS).toSorted());
});

test("only who must reads the environment", () => {
  const reads = SOURCES.filter((path) => {
    if (isTest(path)) return false;
    let found = false;
    walk(parse(path), (node) => {
      if (ts.isPropertyAccessExpression(node) && node.name.text === "env" && node.expression.getText() === "process") found = true;
      if (ts.isPropertyAccessExpression(node) && node.name.text === "env" && node.expression.kind === ts.SyntaxKind.MetaProperty) found = true;
      if (ts.isImportDeclaration(node) && /^(node:)?process$/.test((node.moduleSpecifier as ts.StringLiteral).text)) found = true;
    });
    return found;
  });
  expect(reads.toSorted()).toEqual(Object.keys(READS_ENVIRONMENT).toSorted());
});

test("names say what is in a file, in kebab-case", () => {
  const parts = (name: string) => name.split(".")[0]!.split("-");
  const names = (path: string) => path.split("/").slice(1);
  expect(ALL.filter((path) => names(path).some((name) => parts(name).some((part) => FORBIDDEN_NAMES.includes(part))))).toEqual([]);
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;
  expect(SOURCES.filter((path) => names(path).some((name) => !kebab.test(name)))).toEqual([]);
});

test("no barrels: an index file is a language's messages and nothing else", () => {
  const barrels = SOURCES.filter((path) => basename(path, extname(path)) === "index" && !/^app\/i18n\/messages\/[a-z]+\/index\.ts$/.test(path));
  expect(barrels).toEqual([]);
});

test("a file past 300 lines is two things", () => {
  // Messages and migrations are lists: as long as they are.
  const counted = SOURCES.filter((path) => !path.startsWith("app/i18n/messages/") && !path.startsWith("db/migrations/") && !/\.test\.tsx?$/.test(path));
  const long = counted.filter((path) => readFileSync(path, "utf8").trimEnd().split("\n").length > LONGEST);
  expect(long.toSorted()).toEqual(Object.keys(LONG).toSorted());
});

test("no test replaces code of our own by a mock", () => {
  const mocks: string[] = [];
  for (const path of SOURCES.filter(isTest)) {
    walk(parse(path), (node) => {
      if (!ts.isCallExpression(node) || !/^(vi|vitest|jest)\.(mock|doMock)$/.test(node.expression.getText())) return;
      const [what] = node.arguments;
      if (what && ts.isStringLiteralLike(what) && /^[#.]/.test(what.text)) mocks.push(`${path}: ${what.text}`);
    });
  }
  expect(mocks).toEqual([]);
});

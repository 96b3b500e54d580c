/** Who put a talk into the other language. */
export const INTERPRETERS = ["none", "phone", "present"] as const;
export type Interpreter = (typeof INTERPRETERS)[number];

// All that runs on a status holder's page.
import "./read-aloud.ts";
import "./keep-plan.ts";

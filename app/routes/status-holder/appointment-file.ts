import { pageFor } from "#app/access/guard.server.ts";
import { appointmentFile } from "#app/contact/appointment-file.server.ts";

/** An appointment as a file for the calendar of one's phone. */
export const loader = pageFor(["status-holder"], async ({ context, params, t, edge }) =>
  new Response(await appointmentFile(context, params.appointmentId!, { t, origin: edge.origin }), {
    headers: { "Content-Type": "text/calendar; charset=utf-8", "Content-Disposition": 'attachment; filename="meedoen.ics"', "Cache-Control": "no-store" },
  }));

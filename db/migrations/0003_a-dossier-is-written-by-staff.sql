ALTER POLICY "status_holders_of_the_actor" ON "status_holders" TO meedoen_app USING ((select actor_role()) = 'system'
      or ((select actor_role()) = 'coordinator' and "status_holders"."municipality_id" = (select actor_municipality()))
      or ((select actor_role()) = 'consultant' and "status_holders"."municipality_id" = (select actor_municipality()) and "status_holders"."contact_person_id" = (select actor_id()))
      or ((select actor_role()) = 'status-holder' and "status_holders"."id" = (select actor_subject()))) WITH CHECK ((select actor_role()) = 'system'
      or ((select actor_role()) = 'coordinator' and "status_holders"."municipality_id" = (select actor_municipality()))
      or ((select actor_role()) = 'consultant' and "status_holders"."municipality_id" = (select actor_municipality()) and "status_holders"."contact_person_id" = (select actor_id())));
-- A yes that was taken back stays in sight: consents are only added to.
REVOKE UPDATE, DELETE, TRUNCATE ON consents FROM meedoen_app;

-- A statement that both sides approved before the meeting need not be spoken about.
grant delete on agenda_candidate to gangway_app;

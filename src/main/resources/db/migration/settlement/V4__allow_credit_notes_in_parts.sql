-- A disputed part goes onto a credit note or invoice of its own once it is settled.
alter table credit_note drop constraint credit_note_once;
create index credit_note_statement on credit_note (statement_id);

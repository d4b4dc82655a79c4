-- How a month's statement is agreed on can be negotiated like any other term.
alter table term
    drop constraint term_kind_known,
    add constraint term_kind_known check (kind in ('SERVICE_LEVEL', 'INCENTIVE_SCHEDULE', 'SETTLEMENT'));

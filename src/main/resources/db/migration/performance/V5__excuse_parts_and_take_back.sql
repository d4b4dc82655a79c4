-- Relief may be for a part of a figure: what is left out of its numerator and denominator; both empty for the whole result.
alter table circumstance add column excluded_numerator numeric;
alter table circumstance add column excluded_denominator numeric;
alter table circumstance add constraint circumstance_excluded_of_relief
    check ((excluded_numerator is null) = (excluded_denominator is null)
        and (excluded_numerator is null or kind = 'RELIEF' and excluded_numerator >= 0 and excluded_denominator >= 0));

-- What counts is taken back in the way it was told: one side says so, the other confirms. The subject is what is taken back.
alter table circumstance drop constraint circumstance_kind_known;
alter table circumstance add constraint circumstance_kind_known
    check (kind in ('COMMON_CAUSE', 'CHOICE', 'RELIEF', 'HAND_OVER', 'TAKING_BACK'));
alter table circumstance drop constraint circumstance_state_known;
alter table circumstance add constraint circumstance_state_known
    check (state in ('TOLD', 'CONFIRMED', 'REFUSED', 'WITHDRAWN', 'REPLACED', 'TAKEN_BACK'));

-- A delay that goes on is looked for in the months before.
create index circumstance_hand_over on circumstance (engagement_id, subject, month)
    where kind = 'HAND_OVER' and state = 'CONFIRMED';

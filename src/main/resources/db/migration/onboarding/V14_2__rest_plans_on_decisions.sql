-- On which decisions of committees a plan rests: what started it, and what changed it while it was under way.
create table onboarding_plan_decision (
    -- goes with a draft that is thrown away
    plan_id       uuid not null references onboarding_plan (id) on delete cascade,
    decision_id   uuid not null references decision (id),
    engagement_id uuid not null references engagement (id),
    change        boolean not null,
    primary key (plan_id, decision_id)
);

create index onboarding_plan_decision_decision on onboarding_plan_decision (decision_id);
create index onboarding_plan_decision_engagement on onboarding_plan_decision (engagement_id);

grant select, insert on onboarding_plan_decision to gangway_app;

alter table onboarding_plan_decision enable row level security;
create policy onboarding_plan_decision_seen on onboarding_plan_decision for select
    using (exists (select from engagement e where e.id = engagement_id));
create policy onboarding_plan_decision_linked on onboarding_plan_decision for insert
    with check (exists (select from onboarding_plan p
            where p.id = plan_id and p.engagement_id = onboarding_plan_decision.engagement_id and p.state = 'DRAFT')
        and exists (select from decision d
            where d.id = decision_id and d.engagement_id = onboarding_plan_decision.engagement_id));

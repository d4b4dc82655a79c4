package org.gangway.overview;

/**
 * Whether there is anything at all that a source could make a task of: a condition of the database that is cheap, and never false
 * where there is a task. Whether it is one, and of whom, the module decides to which it belongs.
 */
enum Clue {
    ANY_AGREED("""
            exists (select from mine e join monthly_statement s on s.engagement_id = e.id
                    where s.state in ('AGREED', 'APPLIED', 'SETTLED'))"""),
    ESCALATION("""
            exists (select from running e join escalation x on x.engagement_id = e.id where x.outcome is null)"""),
    LADDER("""
            exists (select from running e join escalation_ladder l on l.engagement_id = e.id
                    where l.ended_at is null and l.agreed_at is null and l.offered_side <> :side)"""),
    TERMS("""
            exists (select from mine e join agreement_version v on v.engagement_id = e.id
                    where v.status in ('NEGOTIATING', 'AGREED'))"""),
    CLIENT_FIGURE("""
            exists (select from mine e join client_figure f on f.engagement_id = e.id)
            or exists (select from mine e join agreed_figure f on f.engagement_id = e.id)"""),
    CIRCUMSTANCE("""
            exists (select from mine e join circumstance c on c.engagement_id = e.id
                    where c.state = 'REPORTED' and c.reported_side <> :side)"""),
    CLAIM("""
            exists (select from monthly_statement s
                    where s.state <> 'DRAFT' and s.proposed_at >= :claimed and s.outcome ~ '"claimDays".{1,2}[1-9]')"""),
    STATEMENT("""
            exists (select from monthly_statement s where s.state in ('PROPOSED', 'DISPUTED'))"""),
    MEETING_OVER("""
            exists (select from mine e join meeting m on m.engagement_id = e.id
                    where m.status = 'CALLED' and m.ends_at <= :now)"""),
    MINUTES("exists (select from meeting m where m.minutes_state = 'CIRCULATED')"),
    ACTION("exists (select from action a where a.holder_id = :person and a.status = 'OPEN')"),
    CONTACT("""
            exists (select from counterpart_holder h join counterpart c on c.id = h.counterpart_id
                    where h.person_id = :person and h.until_day is null and c.until_day is null
                      and (not exists (select from contact_confirmation k
                                       where k.engagement_id = c.engagement_id and k.person_id = :person
                                         and k.quarter = date_trunc('quarter', cast(:today as timestamp)))
                           or not exists (select from touchpoint t
                                          where t.counterpart_id = c.id and t.state = 'HELD'
                                            and t.starts_at >= cast(:now as timestamptz) - make_interval(weeks => c.cadence_weeks) + interval '1 day')))"""),
    ONBOARDING_TASK("""
            exists (select from onboarding_task t
                    where t.state in ('OPEN', 'RUNNING') and t.starts_on <= :today
                      and (t.owner_id = :person or t.counterpart_id = :person))"""),
    ONBOARDING_PLAN("""
            exists (select from mine e join onboarding_plan p on p.engagement_id = e.id where p.state = 'ACTIVE')"""),
    VISIT("exists (select from visit v where v.state = 'PLANNED' and v.side <> :side)"),
    BRIEFING("""
            exists (select from running e join briefing b on b.engagement_id = e.id
                    where b.edition > 0 and b.side <> :side
                      and not exists (select from briefing_reading r
                                      where r.briefing_id = b.id and r.person_id = :person
                                        and r.edition >= b.substance))"""),
    PRACTICE("exists (select from running e join quality_practice q on q.engagement_id = e.id)"),
    ACCORD("exists (select from running e join working_agreement w on w.engagement_id = e.id)"),
    TEAM_ROUND("""
            exists (select from running e join team_round r on r.engagement_id = e.id where r.state = 'OPEN')""");

    private final String condition;

    Clue(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}

package org.gangway.onboarding.attention;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.ForEveryone;
import org.gangway.onboarding.attention.OnboardingDuty.OnboardingDutyKind;
import org.gangway.onboarding.buddy.BuddyPair;
import org.gangway.onboarding.plan.OnboardingPlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What about plans waits for the signed-in user, besides their own tasks: asked in one statement for all engagements. */
@Service
@Transactional(readOnly = true)
public class OnboardingDuties {

    private static final String WAITING = """
            with plan as (
                select p.id, p.engagement_id, e.name as engagement_name, p.name, p.go_live
                from onboarding_plan p join engagement e on e.id = p.engagement_id
                where p.state = 'ACTIVE' and :party in (e.client_id, e.vendor_id))
            select 'ANSWER_BUDDY' as kind, p.engagement_id, p.engagement_name, p.id as plan_id, p.name as plan_name,
                   o.full_name as other, 1 as count, 0.0 as fell_from, 0.0 as fell_to
            from plan p join buddy_pair b on b.plan_id = p.id
            join person o on o.id = case when b.client_id = :me then b.vendor_id else b.client_id end
            where b.state = 'PROPOSED'
              and (b.client_id = :me and b.client_accepted is null or b.vendor_id = :me and b.vendor_accepted is null)
            union all
            select 'RATE_BUDDY', p.engagement_id, p.engagement_name, p.id, p.name, o.full_name, 1, 0, 0
            from plan p join buddy_pair b on b.plan_id = p.id
            join person o on o.id = case when b.client_id = :me then b.vendor_id else b.client_id end
            where b.state = 'ACCEPTED' and :me in (b.client_id, b.vendor_id)
              and current_day() between p.go_live + 7 * :weeks and p.go_live + 7 * (:weeks + :more)
              and not exists (select from buddy_rating r where r.pair_id = b.id and r.person_id = :me)
            union all
            select 'FIND_BUDDIES', p.engagement_id, p.engagement_name, p.id, p.name, '', people_without_buddy(p.id), 0, 0
            from plan p where current_day() between p.go_live and p.go_live + 7 * :weeks and people_without_buddy(p.id) > 0
            union all
            select 'CHASE_TASKS', p.engagement_id, p.engagement_name, p.id, p.name, '', count(*)::int, 0, 0
            from plan p join onboarding_task t on t.plan_id = p.id
            where t.state in ('OPEN', 'RUNNING') and t.ends_on < current_day()
            group by p.engagement_id, p.engagement_name, p.id, p.name
            union all
            select 'PULSE_FELL', p.engagement_id, p.engagement_name, p.id, p.name, '', r.week, r.fell_from, r.fell_to
            from plan p join pulse_round r on r.plan_id = p.id
            where r.fell_from is not null and current_day() <= r.closes_on + 28
              and not exists (select from pulse_round n where n.plan_id = p.id and n.week > r.week and n.state = 'CLOSED')
            order by 1, 3, 5
            """;

    private final OwnRoles ownRoles;
    private final JdbcClient jdbc;

    OnboardingDuties(OwnRoles ownRoles, JdbcClient jdbc) {
        this.ownRoles = ownRoles;
        this.jdbc = jdbc;
    }

    @ForEveryone
    public List<OnboardingDuty> mine() {
        var user = ownRoles.user();
        var found = jdbc.sql(WAITING)
                .param("me", user.id().value())
                .param("party", user.party().value())
                .param("weeks", BuddyPair.WEEKS)
                .param("more", BuddyPair.WEEKS_TO_RATE)
                .query((row, _) -> new OnboardingDuty(
                        OnboardingDutyKind.valueOf(row.getString("kind")),
                        new EngagementId(row.getObject("engagement_id", UUID.class)),
                        row.getString("engagement_name"),
                        new OnboardingPlanId(row.getObject("plan_id", UUID.class)),
                        row.getString("plan_name"),
                        row.getString("other"),
                        row.getInt("count"),
                        row.getBigDecimal("fell_from"),
                        row.getBigDecimal("fell_to")))
                .list();
        if (!user.isNegotiator()) {
            return found.stream().filter(it -> !it.kind().isOfLeads()).toList();
        }
        var users = ownRoles.inEach(
                found.stream().map(OnboardingDuty::engagement).distinct().toList());
        return found.stream()
                .filter(it -> !it.kind().isOfLeads()
                        || Objects.requireNonNull(users.get(it.engagement())).isNegotiator())
                .toList();
    }
}

package org.gangway.onboarding.attention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.agenda.OnboardingAgenda;
import org.gangway.identity.SystemWork;
import org.gangway.onboarding.buddy.BuddyPair;
import org.gangway.onboarding.plan.OnboardingPlanId;
import org.gangway.onboarding.plan.PlanUpkeep;
import org.gangway.shared.NamedFacts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks after all plans, soon after each start and several times a day: moves what a change of a calendar did not move, because the process
 * ended between the two, and puts on the next agenda what falls behind. Doing it twice changes nothing.
 */
@Component
class PlanWatch {

    private static final Logger LOG = LoggerFactory.getLogger(PlanWatch.class);

    private static final String ACTIVE = """
            select p.id, p.engagement_id, p.name,
                   (select count(*) from onboarding_task t
                    where t.plan_id = p.id and t.state in ('OPEN', 'RUNNING') and t.ends_on < :today) as overdue,
                   case when :today between p.go_live and p.go_live + 7 * :weeks
                        then people_without_buddy(p.id) else 0 end as without_buddy
            from onboarding_plan p where p.state = 'ACTIVE' order by p.go_live, p.id
            """;

    private final PlanUpkeep upkeep;
    private final OnboardingAgenda agenda;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate alone;

    PlanWatch(
            PlanUpkeep upkeep,
            OnboardingAgenda agenda,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.upkeep = upkeep;
        this.agenda = agenda;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Scheduled(fixedDelayString = "${gangway.plans.pause:PT6H}", initialDelayString = "PT10M")
    void round() {
        read(upkeep::engagements).forEach(id -> doAlone(() -> upkeep.follow(id)));
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        read(() -> looked(today)).forEach(plan -> doAlone(() -> tell(plan)));
    }

    private List<PlanFellBehind> looked(LocalDate today) {
        return jdbc.sql(ACTIVE)
                .param("today", today)
                .param("weeks", BuddyPair.WEEKS)
                .query((row, _) -> new PlanFellBehind(
                        new EngagementId(row.getObject("engagement_id", UUID.class)),
                        new OnboardingPlanId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getInt("overdue"),
                        row.getInt("without_buddy")))
                .list();
    }

    private void tell(PlanFellBehind plan) {
        var subject = plan.plan().value().toString();
        if (plan.overdue() == 0 && plan.withoutBuddy() == 0) {
            agenda.caughtUp(plan.engagement(), subject);
            return;
        }
        var facts = NamedFacts.of("name", plan.planName(), "overdue", plan.overdue(), "buddies", plan.withoutBuddy());
        if (agenda.fellBehind(plan.engagement(), subject, facts)) {
            events.publishEvent(plan);
        }
    }

    private <T> List<T> read(java.util.function.Supplier<List<T>> query) {
        return SystemWork.call(() -> Objects.requireNonNull(alone.execute(_ -> query.get())));
    }

    /** One that fails does not keep the others from being looked after. */
    private void doAlone(Runnable work) {
        try {
            SystemWork.runForNobody(() -> alone.executeWithoutResult(_ -> work.run()));
        } catch (DataAccessException failure) {
            LOG.warn("A plan could not be looked after and is tried again the next time", failure);
        }
    }
}

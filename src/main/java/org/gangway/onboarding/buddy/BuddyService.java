package org.gangway.onboarding.buddy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.gangway.identity.ForNegotiators;
import org.gangway.identity.ForParticipants;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.onboarding.plan.OnboardingPlanId;
import org.gangway.onboarding.plan.OnboardingPlanState;
import org.gangway.onboarding.plan.OnboardingRegister;
import org.gangway.onboarding.plan.PlanSheet;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads propose pairs; the two themselves say yes or no, and after a quarter how it went. */
@Service
@Transactional
public class BuddyService {

    static final int LOWEST = 1;
    static final int HIGHEST = 5;

    private final BuddyPairs pairs;
    private final BuddyRatings ratings;
    private final BuddySearch search;
    private final OnboardingRegister register;
    private final BuddyJournal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BuddyService(
            BuddyPairs pairs,
            BuddyRatings ratings,
            BuddySearch search,
            OnboardingRegister register,
            BuddyJournal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pairs = pairs;
        this.ratings = ratings;
        this.search = search;
        this.register = register;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Who of the plan fits whom, and for whom nobody is found. */
    @ForNegotiators
    @Transactional(readOnly = true)
    public BuddyMatch match(OnboardingPlanId id) {
        return search.match(planned(id), pairs.findByPlan(id));
    }

    /** Whom else somebody could be put with, by the side on which they stand. */
    @ForNegotiators
    @Transactional(readOnly = true)
    public List<org.gangway.identity.PersonSummary> free(OnboardingPlanId id, Side side) {
        return search.free(planned(id), side, pairs.findByPlan(id));
    }

    /**
     * Asks two people whether they want to be buddies.
     *
     * @throws RuleViolation {@code onboarding.buddy-not-free} where one of them takes no part or has a buddy in this plan
     */
    @ForNegotiators
    public BuddyPairId propose(OnboardingPlanId id, PersonId client, PersonId vendor) {
        var sheet = planned(id);
        var known = pairs.findByPlan(id);
        requireFree(sheet, Side.CLIENT, client, known);
        requireFree(sheet, Side.VENDOR, vendor, known);
        var pair = pairs.save(new BuddyPair(sheet.plan(), client, vendor, today()));
        journal.proposed(pair);
        events.publishEvent(
                new BuddyProposed(pair.engagement(), id, sheet.plan().name(), List.of(client, vendor)));
        return pair.id();
    }

    private void requireFree(PlanSheet sheet, Side side, PersonId person, List<BuddyPair> known) {
        if (search.free(sheet, side, known).stream().noneMatch(it -> it.id().equals(person))) {
            throw new RuleViolation("onboarding.buddy-not-free");
        }
    }

    private PlanSheet planned(OnboardingPlanId id) {
        var sheet = register.sheet(id);
        if (!sheet.permissions().mayPlan()) {
            throw new RuleViolation("onboarding.planned-by-leads");
        }
        if (sheet.plan().state() != OnboardingPlanState.ACTIVE) {
            throw new RuleViolation("onboarding.plan-not-active");
        }
        return sheet;
    }

    /** One of the two says yes. */
    @ForParticipants
    public void accept(BuddyPairId id) {
        var pair = find(id);
        pair.accept(register.ownPerson(), today());
        journal.accepted(pair);
    }

    /** One of the two says no; why is nobody's business. */
    @ForParticipants
    public void decline(BuddyPairId id) {
        var pair = find(id);
        pair.decline(register.ownPerson(), today());
        journal.declined(pair);
    }

    /** By one of the two, or by a lead. */
    @ForParticipants
    public void end(BuddyPairId id) {
        var pair = find(id);
        if (!pair.has(register.ownPerson())
                && !register.sheet(pair.plan()).permissions().mayPlan()) {
            throw new RuleViolation("onboarding.buddy-not-you");
        }
        pair.end(today());
        journal.ended(pair);
    }

    /**
     * One of the two says how it went: once, after 13 weeks and for two more. Nobody else ever reads it.
     *
     * @throws RuleViolation {@code onboarding.buddy-rating-time}, {@code onboarding.buddy-rated}
     */
    @ForParticipants
    public void rate(BuddyPairId id, int score) {
        var pair = find(id);
        pair.requireOf(register.ownPerson());
        pair.requireAccepted();
        var from = register.plan(pair.plan()).goLive().plusWeeks(BuddyPair.WEEKS);
        var until = from.plusWeeks(BuddyPair.WEEKS_TO_RATE);
        if (today().isBefore(from) || today().isAfter(until)) {
            throw new RuleViolation("onboarding.buddy-rating-time", Map.of("from", from, "until", until));
        }
        if (score < LOWEST || score > HIGHEST) {
            throw new RuleViolation("onboarding.buddy-rating-scale", Map.of("min", LOWEST, "max", HIGHEST));
        }
        if (!ratings.add(pair, register.ownPerson(), score)) {
            throw new RuleViolation("onboarding.buddy-rated");
        }
        journal.rated(pair);
    }

    private BuddyPair find(BuddyPairId id) {
        return pairs.findForParty(id, register.ownParty()).orElseThrow(() -> new BuddyPairNotFound(id));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }
}

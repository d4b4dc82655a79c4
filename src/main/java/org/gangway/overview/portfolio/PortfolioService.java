package org.gangway.overview.portfolio;

import java.util.List;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementNotFound;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForEveryone;
import org.gangway.performance.figures.OverdueFigures;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the engagements that somebody sees stand, in a fixed number of statements. */
@Service
@Transactional(readOnly = true)
public class PortfolioService {

    /** More than anybody keeps an eye on; the list of engagements has all of them. */
    public static final int MOST = 500;

    private final PortfolioQuery query;
    private final OverdueFigures overdueFigures;
    private final EngagementService engagements;
    private final CurrentUserProvider currentUserProvider;

    PortfolioService(
            PortfolioQuery query,
            OverdueFigures overdueFigures,
            EngagementService engagements,
            CurrentUserProvider currentUserProvider) {
        this.query = query;
        this.overdueFigures = overdueFigures;
        this.engagements = engagements;
        this.currentUserProvider = currentUserProvider;
    }

    /** Those that run, by name. */
    @ForEveryone
    public List<EngagementStanding> running() {
        var running = new PortfolioFilter("", java.util.EnumSet.of(PortfolioChip.RUNNING));
        return search(running, PageRequest.of(0, MOST));
    }

    /** By name, for Danish readers in the order of their alphabet. */
    @ForEveryone
    public List<EngagementStanding> search(PortfolioFilter filter, Pageable page) {
        return standings(query.facts(currentUserProvider.current(), filter, page));
    }

    /** For whoever sees the engagement. */
    @ForEveryone
    public EngagementStanding of(EngagementId id) {
        return standings(query.facts(currentUserProvider.current(), id)).stream()
                .findFirst()
                .orElseThrow(() -> new EngagementNotFound(id));
    }

    /** How far both teams are with one another; for whoever sees the engagement. */
    @ForEveryone
    public TogetherSoFar together(EngagementId id) {
        return query.together(engagements.get(id).id());
    }

    private List<EngagementStanding> standings(List<StandingFacts> engagements) {
        var months = query.months(engagements);
        var overdue =
                overdueFigures.of(engagements.stream().map(StandingFacts::id).toList());
        return engagements.stream()
                .map(facts -> standing(facts, months.getOrDefault(facts.id(), List.of()), overdue))
                .toList();
    }

    private EngagementStanding standing(
            StandingFacts facts, List<StandingMonth> months, Map<EngagementId, Integer> overdue) {
        return new EngagementStanding(
                facts, months, HealthRule.of(facts, months, overdue.getOrDefault(facts.id(), 0), query.today()));
    }
}

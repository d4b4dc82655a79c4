package org.gangway.overview.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import org.gangway.annual.YearService;
import org.gangway.demo.DemoStoryFixture;
import org.gangway.engagement.EngagementNotFound;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.settlement.StatementQueries;
import org.gangway.settlement.statement.MonthTotals;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.RecordedStatements;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

/** The same months with the same sums as everywhere else, in few statements, and nothing of others. */
@UseCase("UC-67")
@ModuleTest
class PortfolioServiceTest {

    private static final PageRequest ALL = PageRequest.of(0, 50);

    @Autowired
    ApplicationContext application;

    @Autowired
    PortfolioService portfolio;

    @Autowired
    StatementQueries statements;

    @Autowired
    YearService years;

    private DemoStoryFixture story;

    @BeforeEach
    void tellTheStory() {
        story = DemoStoryFixture.in(application);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void addsUpAsTheSettlementAndTheYearDo() {
        as(DemoStoryFixture.managerOf(story));
        var standings = portfolio.search(PortfolioFilter.ALL, ALL);

        assertThat(standings).isNotEmpty();
        assertThat(standings).flatExtracting(EngagementStanding::months).isNotEmpty();
        for (var standing : standings) {
            var settled = new LinkedHashMap<YearMonth, MonthTotals>();
            statements.statements(standing.id()).forEach(one -> settled.put(one.month(), one.amounts()));
            standing.months()
                    .forEach(month -> assertThat(month.amounts())
                            .as(standing.name() + " " + month.month())
                            .isEqualTo(settled.get(month.month())));
            standing.newest().ifPresent(newest -> {
                var year = years.calendarYear(standing.id(), newest.month().getYear());
                assertThat(standing.credits(newest.month().getYear())).isEqualTo(year.sum(MonthTotals::credits));
                assertThat(standing.bonuses(newest.month().getYear())).isEqualTo(year.sum(MonthTotals::bonus));
            });
        }
    }

    @Test
    void countsTheLevelsThatTheStatementCounts() {
        as(DemoStoryFixture.managerOf(story));
        for (var standing : portfolio.search(PortfolioFilter.ALL, ALL)) {
            standing.months().forEach(month -> {
                var figures = statements
                        .statement(standing.id(), month.month())
                        .content()
                        .settled()
                        .figures();
                assertThat(month.levels().measured()).isEqualTo((int) figures.stream()
                        .filter(figure -> figure.attainment().isMeasured())
                        .count());
                assertThat(month.levels().met()).isEqualTo((int) figures.stream()
                        .filter(figure -> figure.attainment() == org.gangway.measure.Attainment.MET)
                        .count());
                assertThat(month.levels().belowMinimum())
                        .containsExactlyInAnyOrderElementsOf(figures.stream()
                                .filter(figure -> figure.attainment() == org.gangway.measure.Attainment.BELOW_MINIMUM)
                                .map(org.gangway.settlement.month.LevelFigure::name)
                                .toList());
            });
        }
    }

    @Test
    void asksAFixedNumberOfStatements() {
        as(DemoStoryFixture.managerOf(story));
        portfolio.running();

        assertThat(RecordedStatements.during(() -> portfolio.running()).statements())
                .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void everyFilterIsACondition() {
        as(DemoStoryFixture.managerOf(story));
        var all = portfolio.search(PortfolioFilter.ALL, ALL);
        for (var chip : PortfolioChip.values()) {
            assertThat(portfolio.search(new PortfolioFilter("", EnumSet.of(chip)), ALL))
                    .as(chip.name())
                    .allMatch(one -> all.stream().anyMatch(other -> other.id().equals(one.id())));
        }
        assertThat(portfolio.search(new PortfolioFilter("", EnumSet.of(PortfolioChip.DISPUTED)), ALL))
                .allMatch(one -> one.months().stream().anyMatch(month -> month.disputes() > 0));
        assertThat(portfolio.search(new PortfolioFilter("no such name", EnumSet.noneOf(PortfolioChip.class)), ALL))
                .isEmpty();
    }

    @Test
    void showsStrangersNothing() {
        as(DemoStoryFixture.managerOf(story));
        var known = portfolio.search(PortfolioFilter.ALL, ALL).getFirst();
        as(World.create().manager());

        assertThat(portfolio.search(PortfolioFilter.ALL, ALL)).isEmpty();
        assertThatThrownBy(() -> portfolio.of(known.id())).isInstanceOf(EngagementNotFound.class);
    }

    private static void as(CurrentUser user) {
        Acting.as(user);
    }
}

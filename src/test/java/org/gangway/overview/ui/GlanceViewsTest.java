package org.gangway.overview.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.gangway.demo.DemoStoryFixture;
import org.gangway.overview.portfolio.LevelTally;
import org.gangway.overview.portfolio.PortfolioChip;
import org.gangway.overview.portfolio.StandingMonth;
import org.gangway.settlement.statement.MonthTotals;
import org.gangway.settlement.statement.StatementState;
import org.gangway.shared.Money;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.uikit.DownloadLink;
import org.gangway.uikit.FilterChips;
import org.gangway.uikit.HeatMap;
import org.gangway.uikit.HoursBar;
import org.gangway.uikit.KeyTile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The first look: Home, the list and the overview begin with their figures. */
@UseCase("UC-67")
class GlanceViewsTest extends ViewTest {

    @Autowired
    ApplicationContext portal;

    private DemoStoryFixture story;

    @BeforeEach
    void begin() {
        story = DemoStoryFixture.in(portal);
        signIn(DemoStoryFixture.managerOf(story));
    }

    @Test
    void homeBeginsWithFourFiguresAndTheMonths() {
        open("");

        assertThat(_find(KeyTile.class)).hasSize(4);
        assertThat(_get(HeatMap.class).getElement().getProperty("innerHTML")).contains("<th scope=\"row\">");
        assertThat(_find(WaitingTable.class)).hasSize(1);
    }

    @Test
    void aMonthWithAStatementButNoMeasuredLevelSaysSo() {
        open("");
        var nothing = Money.of("0.00", "DKK");
        var month = new StandingMonth(
                YearMonth.of(2026, 3),
                StatementState.AGREED,
                new MonthTotals(nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing),
                new LevelTally(0, 0, List.of()),
                0,
                null);

        assertThat(Standings.words(month)).endsWith(": no service level measured");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theListKeepsItsFiltersInTheAddress() {
        open("engagements?show=DISPUTED,NO_SUCH_FILTER");

        assertThat((Set<PortfolioChip>) _get(FilterChips.class).chosen()).containsExactly(PortfolioChip.DISPUTED);
        assertThat(_find(DownloadLink.class)).hasSize(3);
    }

    @Test
    void anOverviewBeginsWithItsBrief() {
        open("engagement/" + story.engagement() + "/overview");

        assertThat(_find(KeyTile.class)).hasSize(5);
        assertThat(_find(HoursBar.class)).hasSize(1);
    }
}

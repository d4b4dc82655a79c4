package org.gangway.performance.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.gangway.engagement.CountedCalendars;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.governance.GovernanceStory;
import org.gangway.identity.signin.Acting;
import org.gangway.measure.AgreedLevels;
import org.gangway.measure.Comparison;
import org.gangway.measure.EvaluationTerms;
import org.gangway.measure.Metric;
import org.gangway.measure.receivables.ReceivablesSegment;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The same term counts to other days by the calendar of Aarhus, of Pune, and of both. */
@ModuleTest
class ReportingCalendarsTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    EngagementService engagements;

    private EngagementId engagement;
    private World world;

    @BeforeEach
    void open() {
        world = World.create();
        engagement = new GovernanceStory(application).engagement(world);
    }

    @ParameterizedTest
    @CsvSource({
        // Maundy Thursday, Good Friday and Easter Monday at the client only
        "2026-03,VENDOR,2026-04-07",
        "2026-03,CLIENT,2026-04-10",
        "2026-03,BOTH,2026-04-10",
        // Gandhi Jayanti at the vendor only
        "2026-09,VENDOR,2026-10-08",
        "2026-09,CLIENT,2026-10-07",
        "2026-09,BOTH,2026-10-08",
    })
    void countTheDaysOfThoseWhomTheTermNames(YearMonth month, CountedCalendars counted, LocalDate due) {
        var sites = Acting.as(world.lead(), () -> engagements.sites(engagement));

        assertThat(new ReportingCalendars(who -> who.of(sites)).dueOn(level(counted), month))
                .isEqualTo(due);
    }

    @Test
    void restAtTheWeekendWhereNoSiteIsCounted() {
        var none = new ReportingCalendars(who -> who.of(java.util.List.of()));

        assertThat(none.dueOn(level(CountedCalendars.CLIENT), YearMonth.of(2026, 3)))
                .isEqualTo(LocalDate.of(2026, 4, 7));
    }

    private static SignedServiceLevel level(CountedCalendars counted) {
        var comparison = Comparison.of(Metric.CLOSE_CALENDAR_ADHERENCE, AgreedLevels.of("98", "95"));
        return new SignedServiceLevel(
                "close",
                "Close",
                comparison,
                EvaluationTerms.USUAL,
                ReceivablesSegment.ALL,
                5,
                counted,
                new UUID(0, 1),
                true);
    }
}

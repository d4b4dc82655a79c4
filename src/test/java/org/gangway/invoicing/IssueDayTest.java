package org.gangway.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.gangway.engagement.EngagementSite;
import org.gangway.identity.Side;
import org.junit.jupiter.api.Test;

class IssueDayTest {

    /** Half past eleven in the evening in UTC: the next day in Copenhagen, half past six in the evening in New York. */
    private static final Clock LATE = Clock.fixed(Instant.parse("2026-03-31T23:30:00Z"), ZoneOffset.UTC);

    @Test
    void isTheDayOfTheClientWhoBooksIt() {
        var pune = site(Side.VENDOR, "Asia/Kolkata");

        assertThat(IssueDay.of(List.of(pune, site(Side.CLIENT, "Europe/Copenhagen")), LATE))
                .isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(IssueDay.of(List.of(pune, site(Side.CLIENT, "America/New_York")), LATE))
                .isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void isTheDayOfThePortalForAClientWithoutASite() {
        assertThat(IssueDay.of(List.of(site(Side.VENDOR, "Asia/Kolkata")), LATE))
                .isEqualTo(LocalDate.of(2026, 3, 31));
    }

    private static EngagementSite site(Side side, String zone) {
        var site = mock(EngagementSite.class);
        when(site.side()).thenReturn(side);
        when(site.zone()).thenReturn(ZoneId.of(zone));
        return site;
    }
}

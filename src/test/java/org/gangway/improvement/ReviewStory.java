package org.gangway.improvement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gangway.incentive.terms.ContinuousImprovement;
import org.gangway.incentive.terms.RatchetDriver;
import org.gangway.incentive.terms.RatchetTerms;
import org.gangway.incentive.terms.ReviewSchedule;
import org.gangway.measure.Direction;
import org.gangway.settlement.SettlementStory;
import org.gangway.shared.Percentage;
import org.gangway.testing.World;
import org.springframework.context.ApplicationContext;

/** A close with targets 98 and 95 whose results up to June 2025 were to be reviewed. */
public final class ReviewStory {

    public static final YearMonth JUNE = YearMonth.of(2025, 6);

    /** At most a fifth of the two points to 100; driven by the best three of six months; one decimal. */
    public static final ContinuousImprovement IMPROVEMENT = new ContinuousImprovement(
            new RatchetTerms(
                    Direction.HIGHER,
                    new BigDecimal("100"),
                    Percentage.of("20"),
                    new RatchetDriver.BestOf(3, 6),
                    false,
                    1),
            new ReviewSchedule(JUNE, 60));

    private ReviewStory() {}

    /** January to May are reported: 97, 99, 100, 96 and 98. */
    public static SettlementStory beforeTheReview(ApplicationContext application, World world) {
        var story = SettlementStory.signed(application, world);
        story.improve(LocalDate.of(2025, 2, 1), IMPROVEMENT);
        var month = SettlementStory.JANUARY;
        for (var right : new String[] {"97", "99", "100", "96", "98"}) {
            story.report(month, right, "99");
            month = month.plusMonths(1);
        }
        return story;
    }
}

package org.gangway.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gangway.demo.DemoStoryFixture;
import org.gangway.document.CsvStyle;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.signin.Acting;
import org.gangway.language.TestTexts;
import org.gangway.settlement.StatementQueries;
import org.gangway.settlement.statement.StatementSummary;
import org.gangway.testing.ModuleTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The months of the demo's story come to the same in the list, in each year and in each file, and their columns add up. */
@ModuleTest
class RowsAddUpTest {

    private static final List<String> COLUMNS = List.of(
            "Fee", "Credits", "Bonus", "Earned back", "Adjustments of earlier months", "Settled disputes and waivers");

    @Autowired
    ApplicationContext application;

    @Autowired
    StatementQueries statements;

    @Autowired
    YearService years;

    private EngagementId engagement;

    @BeforeEach
    void tellTheStory() {
        var story = DemoStoryFixture.in(application);
        Acting.as(DemoStoryFixture.managerOf(story));
        engagement = new EngagementId(story.engagement());
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void sameNetInListAndYears() {
        var listed = statements.statements(engagement).stream()
                .collect(Collectors.toMap(StatementSummary::month, StatementSummary::amounts));
        assertThat(listed).isNotEmpty();
        assertThat(listed.values())
                .anyMatch(
                        month -> !month.later().isZero() || !month.earnedBack().isZero());

        for (var span : years.calendarYear(engagement, years.newest(engagement)).spans()) {
            var year = span.contract()
                    ? years.contractYear(engagement, span.number())
                    : years.calendarYear(engagement, span.number());
            assertThat(year.lines())
                    .allSatisfy(line -> assertThat(line.amounts()).isEqualTo(listed.get(line.month())));
        }
    }

    @Test
    void everyRowOfTheCsvAddsUp() {
        for (var span : years.calendarYear(engagement, years.newest(engagement)).spans()) {
            var csv = years.csv(engagement, span, CsvStyle.NEUTRAL, TestTexts.INDIAN);
            var rows = new String(csv.content(), StandardCharsets.UTF_8)
                    .lines()
                    .map(row -> row.replace("\ufeff", "").split(",", -1))
                    .toList();
            var headings = Arrays.asList(rows.getFirst());
            assertThat(headings).containsAll(COLUMNS);
            assertThat(rows.subList(1, rows.size())).isNotEmpty().allSatisfy(row -> {
                var sum = COLUMNS.stream()
                        .map(column -> new BigDecimal(row[headings.indexOf(column)]))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(sum).isEqualByComparingTo(row[headings.indexOf("Net")]);
            });
        }
    }
}

package org.gangway.onboarding.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gangway.calendar.PublicHolidays;
import org.gangway.calendar.WorkingCalendar;
import org.gangway.onboarding.schedule.PlanCalendars;
import org.gangway.onboarding.schedule.PlanDates;
import org.gangway.onboarding.schedule.SiteDays;
import org.gangway.onboarding.schedule.TimedTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedTemplatesTest {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @ParameterizedTest
    @EnumSource
    void givesAPlanOfEveryPhaseThatCanBeDated(ShippedTemplate template) {
        var tasks = TemplateChoice.of(template).tasks();

        var dates = PlanDates.of(
                LocalDate.of(2027, 2, 8),
                new PlanCalendars(
                        List.of(new SiteDays("Aarhus", calendar("DK"))),
                        List.of(new SiteDays(
                                "Vendor", calendar(template.vendorCountry().orElse("IN"))))),
                tasks.stream()
                        .map(it -> new TimedTask(it.key(), it.owner(), it.start(), it.duration(), it.after(), null))
                        .toList());

        assertThat(dates).hasSameSizeAs(tasks);
        assertThat(tasks).extracting(TemplateTask::phase).containsAll(EnumSet.allOf(OnboardingPhase.class));
        assertThat(tasks).extracting(TemplateTask::key).doesNotHaveDuplicates();
    }

    private static WorkingCalendar calendar(String country) {
        return new WorkingCalendar(WEEKEND, PublicHolidays.of(country, 2027).closedDays());
    }
}

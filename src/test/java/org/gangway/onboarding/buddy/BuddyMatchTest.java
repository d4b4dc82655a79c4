package org.gangway.onboarding.buddy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gangway.calendar.WorkingCalendar;
import org.gangway.calendar.WorkingHours;
import org.gangway.calendar.WorkingHours.WorkingSpan;
import org.gangway.contact.reach.WorkingLife;
import org.gangway.identity.PersonId;
import org.junit.jupiter.api.Test;

/** Who is proposed for whom. */
class BuddyMatchTest {

    private static final LocalDate WINTER = LocalDate.of(2026, 1, 14);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 15);
    private static final WorkingHours UNKNOWN = WorkingHours.UNKNOWN;

    @Test
    void likeIsPutWithLikeAndMostCommonTimeFirst() {
        var match = BuddyMatch.of(
                List.of(
                        danish("Karen", BuddyRole.LEAD, 8, 16, "en"),
                        danish("Jonas", BuddyRole.TEAM, 8, 16, "da", "en")),
                List.of(
                        indian("Meera", BuddyRole.LEAD, 9, 18, "en"),
                        indian("Rohan", BuddyRole.TEAM, 9, 18, "en"),
                        indian("Anil", BuddyRole.TEAM, 12, 21, "hi", "en")),
                SUMMER);

        assertThat(match.proposals())
                .extracting(it -> it.clientName() + " " + it.vendorName() + " " + it.language())
                .containsExactly("Jonas Anil en", "Karen Meera en");
        assertThat(match.missing()).containsOnlyKeys("Rohan").containsValue(BuddyObstacle.ROLE);
        assertThat(match.proposals().getLast().shorterMinutes()).isEqualTo(5 * 8 * 60);
        assertThat(match.proposals().getLast().commonMinutes()).isEqualTo(5 * (6 * 60 + 30));
    }

    @Test
    void halfOfTheShorterTimeIsEnoughAndAMinuteLessIsNot() {
        // 08:00 to 16:00 in Copenhagen is 12:30 to 20:30 in Pune in winter
        var danish = List.of(danish("Karen", BuddyRole.LEAD, 8, 16, "en"));

        assertThat(one(danish, indian("Meera", LocalTime.of(8, 30), LocalTime.of(16, 30)), WINTER))
                .isEmpty();
        assertThat(one(danish, indian("Meera", LocalTime.of(8, 29), LocalTime.of(16, 29)), WINTER))
                .contains(BuddyObstacle.HOURS);
    }

    @Test
    void clocksThatChangeTakeAnHour() {
        var danish = List.of(danish("Karen", BuddyRole.LEAD, 8, 16, "en"));
        var meera = indian("Meera", LocalTime.of(8, 0), LocalTime.of(16, 0));

        assertThat(one(danish, meera, SUMMER)).isEmpty();
        assertThat(one(danish, meera, WINTER)).contains(BuddyObstacle.HOURS);
    }

    @Test
    void saysWhyNobodyIsFound() {
        assertThat(obstacle(indian("Meera", BuddyRole.FINANCE, 9, 18, "en"))).isEqualTo(BuddyObstacle.ROLE);
        assertThat(obstacle(indian("Meera", BuddyRole.LEAD, 9, 18, "hi"))).isEqualTo(BuddyObstacle.LANGUAGE);
        assertThat(obstacle(person("Meera", BuddyRole.LEAD, "Asia/Kolkata", UNKNOWN, "en")))
                .isEqualTo(BuddyObstacle.HOURS_UNKNOWN);
        assertThat(obstacle(indian("Meera", BuddyRole.LEAD, 0, 8, "en"))).isEqualTo(BuddyObstacle.HOURS);
    }

    private static BuddyObstacle obstacle(BuddyCandidate vendor) {
        return one(List.of(danish("Karen", BuddyRole.LEAD, 8, 16, "en", "da")), vendor, SUMMER)
                .orElseThrow();
    }

    private static java.util.Optional<BuddyObstacle> one(
            List<BuddyCandidate> clients, BuddyCandidate vendor, LocalDate day) {
        return java.util.Optional.ofNullable(
                BuddyMatch.of(clients, List.of(vendor), day).missing().get("Meera"));
    }

    private static BuddyCandidate danish(String name, BuddyRole role, int from, int until, String... languages) {
        return person(name, role, "Europe/Copenhagen", hours(LocalTime.of(from, 0), LocalTime.of(until, 0)), languages);
    }

    private static BuddyCandidate indian(String name, BuddyRole role, int from, int until, String... languages) {
        return person(name, role, "Asia/Kolkata", hours(LocalTime.of(from, 0), LocalTime.of(until, 0)), languages);
    }

    private static BuddyCandidate indian(String name, LocalTime from, LocalTime until) {
        return person(name, BuddyRole.LEAD, "Asia/Kolkata", hours(from, until), "en");
    }

    private static WorkingHours hours(LocalTime from, LocalTime until) {
        return WorkingHours.on(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), List.of(new WorkingSpan(from, until)));
    }

    private static BuddyCandidate person(
            String name, BuddyRole role, String zone, WorkingHours hours, String... languages) {
        return new BuddyCandidate(
                new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                name,
                role,
                List.of(languages),
                WorkingLife.of(
                        ZoneId.of(zone),
                        hours,
                        UNKNOWN,
                        new WorkingCalendar(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of())));
    }
}

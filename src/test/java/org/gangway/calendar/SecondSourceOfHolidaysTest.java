package org.gangway.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Where two libraries of holidays contradict each other, the portal has a law or an office to go by, calls the day
 * uncertain, or says that it cannot compute it. The list of the contradictions is never part of the project.
 */
class SecondSourceOfHolidaysTest {

    private static final String LIST = "shared/data/truth/holidays-2026-disagreement.csv";

    private record Contradiction(String country, LocalDate day, String who, String name) {

        static Contradiction read(String line) {
            var parts = line.split(",", 4);
            return new Contradiction(parts[0], LocalDate.parse(parts[1]), parts[2], parts[3]);
        }

        boolean isWorkingDay() {
            return !WeekendDefaults.of(country).contains(day.getDayOfWeek());
        }

        /** A day that only the library of ours has must be confirmed or in doubt; one that only the other has, added or explained. */
        boolean isSettled() {
            var holidays = PublicHolidays.of(country, day.getYear());
            var here =
                    holidays.days().stream().filter(it -> it.day().equals(day)).findFirst();
            if (here.isPresent()) {
                return here.get().doubt() != null || here.get().authority() != null;
            }
            return isOverruled() || holidays.gaps().stream().anyMatch(it -> sameFeast(it.name()));
        }

        /** The law that has the last word names another day, or none. */
        private boolean isOverruled() {
            return PublicHolidays.asOf(0, country, day.getYear()).days().stream()
                            .anyMatch(it -> it.day().equals(day))
                    || NOT_KEPT.contains(country + " " + name);
        }

        private boolean sameFeast(String gap) {
            return !gap.isEmpty()
                    && (name.contains(gap) || gap.contains(name) || OTHER_NAMES.contains(gap + "=" + name));
        }
    }

    private static final List<String> OTHER_NAMES = List.of(
            "Buddha Purnima=Buddha's Birthday",
            "Ashura=Day of Ashura",
            "Janmashtami=Krishna Janmashtami",
            "Mawlid an-Nabi=Birthday of Muhammad (Mawlid)",
            "Tết=Vietnamese New Year Holidays",
            "Tết=Vietnamese New Year",
            "Hùng Kings’ Day=Hung Kings Commemorations",
            "Boxing Day=Boxing Day (substitute day)");

    /** Named by the other library alone, and by no law in force. */
    private static final List<String> NOT_KEPT = List.of(
            // the Cabinet's list of holidays has neither since 2019, and never had the second
            "AE Laylat al-Mi'raj",
            "AE First day of Ramadan",
            // both struck from the list of holidays in October 2024
            "BD Mujib's Birthday & Children's Day",
            "BD National Mourning Day",
            // moved to 21 September, see the corrections
            "GH Founders Day",
            // moved to 17 December, see the corrections
            "TN عيد الثورة و الشباب",
            // an ordinary working day since the Labour Code of Ukraine lost it
            "UA New Year");

    private static Optional<Path> list() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(LIST))) {
                return Optional.of(folder.resolve(LIST));
            }
        }
        return Optional.empty();
    }

    @Test
    void leavesNoContradictionUndecided() throws IOException {
        assumeTrue(list().isPresent(), "the list of contradictions lies beside the project");
        var undecided = new ArrayList<Contradiction>();
        var working = 0;
        for (var line :
                Files.readAllLines(list().orElseThrow()).stream().skip(1).toList()) {
            var whole = line.split(",", 4);
            if (whole[1].isEmpty()) {
                assertThat(PublicHolidays.of(whole[0], 2026).known())
                        .as(whole[0])
                        .isFalse();
                continue;
            }
            var contradiction = Contradiction.read(line);
            if (contradiction.isWorkingDay()) {
                working++;
                if (!contradiction.isSettled()) {
                    undecided.add(contradiction);
                }
            }
        }

        assertThat(working).isGreaterThan(50);
        assertThat(undecided).isEmpty();
    }
}

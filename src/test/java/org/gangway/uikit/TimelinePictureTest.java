package org.gangway.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gangway.uikit.Timeline.TimelineBar;
import org.gangway.uikit.Timeline.TimelineLane;
import org.gangway.uikit.Timeline.TimelineMark;
import org.gangway.uikit.Timeline.TimelineTone;
import org.junit.jupiter.api.Test;

class TimelinePictureTest {

    private static final List<TimelineLane> LANES = List.of(new TimelineLane(
            "Nordlys Handel",
            List.of(new TimelineBar(
                    "Write the glossary",
                    "Write the glossary, 5 January to 20 April 2026, done",
                    LocalDate.of(2026, 1, 5),
                    LocalDate.of(2026, 4, 20),
                    TimelineTone.DONE))));
    private static final List<TimelineMark> MARKS =
            List.of(new TimelineMark(LocalDate.of(2026, 3, 2), "Go-live", true));

    @Test
    void namesTheMonths() {
        var wide = TimelinePicture.wide(LANES, MARKS, String::valueOf);

        assertThat(wide).contains(">2026-02<", ">2026-03<", ">2026-04<", ">Go-live<");
        assertThat(TimelinePicture.narrow(LANES, MARKS, String::valueOf)).contains(">2026-02<");
    }

    @Test
    void leavesOutNamesForWhichThereIsNoRoom() {
        var years = List.of(new TimelineLane(
                "Nordlys Handel",
                List.of(new TimelineBar(
                        "Work together",
                        "Work together",
                        LocalDate.of(2026, 1, 5),
                        LocalDate.of(2028, 4, 20),
                        TimelineTone.RUNNING))));

        var narrow = TimelinePicture.narrow(years, List.of(), String::valueOf);

        assertThat(narrow).contains(">2026-02<").doesNotContain(">2026-03<");
    }
}

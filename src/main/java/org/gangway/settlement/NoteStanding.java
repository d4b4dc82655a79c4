package org.gangway.settlement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the credit note or bonus invoice of a month is.
 *
 * @param draft what would be issued; null when the month changes nothing or is not agreed
 * @param issued null until it was issued
 * @param gaps what must be known before it can be issued
 * @param danishGaps what must be known before there is an OIOUBL file of it
 * @param forms what can be taken away
 */
public record NoteStanding(
        @Nullable Note draft, @Nullable IssuedNote issued, List<Gap> gaps, List<Gap> danishGaps, List<NoteForm> forms) {

    /** One party and what it has not said of itself. */
    public record Gap(String party, List<NoteDetail> details) {}

    public NoteStanding {
        gaps = List.copyOf(gaps);
        danishGaps = List.copyOf(danishGaps);
        forms = List.copyOf(forms);
    }
}

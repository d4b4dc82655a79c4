package org.gangway.invoicing;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the credit notes or bonus invoices of a month are.
 *
 * @param issued oldest first; more than one where a part was disputed at first
 * @param draft what would be issued now; null when nothing is open, or while a month holds it back
 * @param months that come onto one note, in order
 * @param held those of them that are not agreed yet
 */
public record NoteStanding(List<Issued> issued, @Nullable Draft draft, List<YearMonth> months, List<YearMonth> held) {

    public NoteStanding {
        issued = List.copyOf(issued);
        months = List.copyOf(months);
        held = List.copyOf(held);
    }

    /** An issued one and what can be taken away of it. */
    public record Issued(IssuedNote note, List<NoteEdition> editions) {}

    /**
     * One that was not issued yet.
     *
     * @param gaps what must be known before it can be issued
     * @param danishGaps what must be known before there is an OIOUBL file of it
     * @param editions what can be taken away
     * @param issuable whether the signed-in user may issue it, and nothing is missing
     */
    public record Draft(
            Note note, List<Gap> gaps, List<Gap> danishGaps, List<NoteEdition> editions, boolean issuable) {}

    /** One party and what it has not said of itself. */
    public record Gap(String party, List<NoteDetail> details) {}
}

package org.gangway.briefing.quiz;

import java.util.Optional;
import org.gangway.briefing.text.Briefing;
import org.gangway.identity.PersonId;

/**
 * How far somebody is with a briefing.
 *
 * @param reading their last; empty while they did not finish it
 */
public record ReaderProgress(Briefing briefing, PersonId person, String name, Optional<BriefingReading> reading) {

    public boolean isRead() {
        return reading.filter(it -> !briefing.isOutdated(it.edition())).isPresent();
    }

    /** They read it, and it was changed in substance since. */
    public boolean isOutdated() {
        return reading.filter(it -> briefing.isOutdated(it.edition())).isPresent();
    }
}

package org.gangway.contact.map;

import java.time.LocalDate;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.jspecify.annotations.Nullable;

/**
 * Something that is missing in a pair.
 *
 * @param side whose it is to mend; null where both can
 * @param person about whom it is
 * @param day since when it is so, or from when on it will be
 */
public record MapGap(
        GapKind kind,
        @Nullable Side side,
        @Nullable PersonId person,
        @Nullable LocalDate day) {}

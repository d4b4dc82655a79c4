package org.gangway.overview;

import org.gangway.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * One of the first steps, as it stands for the one who looks.
 *
 * @param mine whether the one who looks can take it now
 * @param doer who takes it; null where it is taken already, or where others come before it
 * @param address of the page on which it is taken or its outcome is seen; null where there is none yet
 */
public record FirstStep(
        FirstStepKind kind,
        boolean done,
        boolean mine,
        @Nullable Text doer,
        @Nullable String address) {

    static FirstStep done(FirstStepKind kind, @Nullable String address) {
        return new FirstStep(kind, true, false, null, address);
    }

    /** Cannot be taken before others are. */
    static FirstStep later(FirstStepKind kind) {
        return new FirstStep(kind, false, false, null, null);
    }
}

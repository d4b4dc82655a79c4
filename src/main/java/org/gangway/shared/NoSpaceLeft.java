package org.gangway.shared;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a full disk is behind a failure, wherever on the way it was noticed. */
public final class NoSpaceLeft {

    private static final String DISK_FULL = "53100";

    private NoSpaceLeft() {}

    public static boolean isBehind(Throwable failure) {
        var seen = Collections.newSetFromMap(new IdentityHashMap<Throwable, Boolean>());
        for (@Nullable Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (saysSo(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Systems have no code for it that Java passes on, but all of them these words, or those of Windows. */
    private static boolean saysSo(Throwable cause) {
        if (cause instanceof SQLException refused && DISK_FULL.equals(refused.getSQLState())) {
            return true;
        }
        var words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("no space left on device") || words.contains("not enough space on the disk");
    }
}

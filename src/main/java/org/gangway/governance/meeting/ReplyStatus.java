package org.gangway.governance.meeting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody answers to an invitation; the names are those of calendar programs (RFC 5545, PARTSTAT). */
public enum ReplyStatus {
    ACCEPTED,
    TENTATIVE,
    DECLINED;

    /** By its name, in whatever case; empty for anything else. */
    public static Optional<ReplyStatus> named(String name) {
        return Arrays.stream(values())
                .filter(it -> it.name().equals(name.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** As it stands in links. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

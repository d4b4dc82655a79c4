package org.gangway.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.gangway.calendar.ClosedDayKind;

/** A day on which nobody works at a site, or only the banks do not. */
@Embeddable
public record SiteClosedDay(
        @Column(name = "day") LocalDate day,
        @Column(name = "name") String name,
        @Enumerated(EnumType.STRING) @Column(name = "kind") ClosedDayKind kind) {

    private static final int MAX_LENGTH = 120;

    /** Two holidays that fall on one day, as Ascension Day and Constitution Day do in Denmark in some years. */
    SiteClosedDay and(SiteClosedDay other) {
        var both = name + " · " + other.name;
        return new SiteClosedDay(
                day,
                both.length() > MAX_LENGTH ? name : both,
                other.kind == ClosedDayKind.PUBLIC_HOLIDAY ? other.kind : kind);
    }
}

package org.gangway.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.gangway.calendar.ClosedDay;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.language.Text;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;
import org.jspecify.annotations.Nullable;

/**
 * A day on which nobody works at a site, or only the banks do not, or people go home early.
 *
 * @param until when they go home on half a day
 */
@Embeddable
public record SiteClosedDay(
        @Column(name = "day") LocalDate day,
        @Column(name = "name") String name,
        @Enumerated(EnumType.STRING) @Column(name = "kind") ClosedDayKind kind,
        @Column(name = "until_time") @Nullable LocalTime until) {

    public static final int MAX_LENGTH = 120;

    public SiteClosedDay {
        name = WrittenText.line(name);
        if (name.isEmpty() || name.length() > MAX_LENGTH) {
            throw new RuleViolation("engagement.closed-day-name", Map.of("max", MAX_LENGTH));
        }
        if ((kind == ClosedDayKind.HALF_DAY) != (until != null)) {
            throw new RuleViolation("engagement.half-day-until");
        }
    }

    /** A whole day. */
    public SiteClosedDay(LocalDate day, String name, ClosedDayKind kind) {
        this(day, name, kind, null);
    }

    /** What the day is called: in the reader's language where it is a holiday that many know, else as it was entered. */
    public Text title() {
        return HolidayNames.of(name);
    }

    /** As {@link #title()}, for a day of a calendar that several sites make up. */
    public static Text titleOf(ClosedDay day) {
        return HolidayNames.of(day.name());
    }

    /** As {@link #title()}, of a holiday that has no day yet. */
    public static Text titleOf(String name) {
        return HolidayNames.of(name);
    }

    /** Two holidays that fall on one day, as Ascension Day and Constitution Day do in Denmark in some years. */
    SiteClosedDay and(SiteClosedDay other) {
        var both = name + HolidayNames.AND + other.name;
        var stricter = other.kind.compareTo(kind) < 0 ? other : this;
        return new SiteClosedDay(day, both.length() > MAX_LENGTH ? name : both, stricter.kind, stricter.until);
    }
}

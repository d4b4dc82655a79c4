package org.gangway.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import org.gangway.calendar.ClosedDay;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.language.Text;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;

/** A day on which nobody works at a site, or only the banks do not. */
@Embeddable
public record SiteClosedDay(
        @Column(name = "day") LocalDate day,
        @Column(name = "name") String name,
        @Enumerated(EnumType.STRING) @Column(name = "kind") ClosedDayKind kind) {

    public static final int MAX_LENGTH = 120;

    public SiteClosedDay {
        name = WrittenText.line(name);
        if (name.isEmpty() || name.length() > MAX_LENGTH) {
            throw new RuleViolation("engagement.closed-day-name", Map.of("max", MAX_LENGTH));
        }
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
        return new SiteClosedDay(
                day, both.length() > MAX_LENGTH ? name : both, other.kind.compareTo(kind) < 0 ? other.kind : kind);
    }
}

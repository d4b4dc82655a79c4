package org.gangway.onboarding.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Map;
import org.gangway.shared.RuleViolation;

/**
 * When a task begins, counted from the go-live.
 *
 * @param count negative before it
 */
@Embeddable
public record StartRule(
        @Enumerated(EnumType.STRING) @Column(name = "start_unit")
        StartUnit unit,

        @Column(name = "start_count") int count)
        implements Serializable {

    public static final int MOST_WORKING_DAYS = 520;
    public static final int MOST_WEEKS = 104;

    public StartRule {
        int most = unit == StartUnit.WEEKS ? MOST_WEEKS : MOST_WORKING_DAYS;
        if (Math.abs((long) count) > most) {
            throw new RuleViolation("onboarding.start-too-far", Map.of("max", most));
        }
    }

    public static StartRule workingDays(int count) {
        return new StartRule(StartUnit.WORKING_DAYS, count);
    }

    public static StartRule weeks(int count) {
        return new StartRule(StartUnit.WEEKS, count);
    }
}

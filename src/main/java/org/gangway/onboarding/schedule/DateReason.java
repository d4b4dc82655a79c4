package org.gangway.onboarding.schedule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.shared.Constant;
import org.jspecify.annotations.Nullable;

/**
 * A day that was passed over, or the task that had to end first.
 *
 * @param site null for a task that had to end first
 * @param name of the closed day, or the key of that task; empty for a day off of every week
 */
public record DateReason(LocalDate day, @Nullable String site, String name, DateReasonKind kind) {

    /** As facts that can be kept and read again. */
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("day", day);
        if (site != null) {
            facts.put("site", site);
        }
        facts.put("name", name);
        facts.put("kind", kind);
        return facts;
    }

    public static DateReason of(Map<?, ?> facts) {
        if (facts.get("day") instanceof LocalDate day && facts.get("kind") instanceof Constant kind) {
            return new DateReason(
                    day,
                    facts.get("site") instanceof String site ? site : null,
                    String.valueOf(facts.get("name")),
                    DateReasonKind.valueOf(kind.name()));
        }
        throw new IllegalArgumentException("no reason: " + facts);
    }
}

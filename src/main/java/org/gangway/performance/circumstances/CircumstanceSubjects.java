package org.gangway.performance.circumstances;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import org.gangway.shared.RuleViolation;

/**
 * What of a month's terms something can be reported about: names by keys, in the order of the terms.
 *
 * @param zone whose clock dates of deliverables are meant by: that of the vendor's first site
 */
public record CircumstanceSubjects(
        YearMonth month, Map<String, String> serviceLevels, Map<String, String> deliverables, ZoneId zone) {

    public String serviceLevel(String key) {
        return serviceLevels.getOrDefault(key, key);
    }

    public String deliverable(String key) {
        return deliverables.getOrDefault(key, key);
    }

    void requireServiceLevel(String key) {
        if (!serviceLevels.containsKey(key)) {
            throw new RuleViolation("performance.service-level-not-in-force", Map.of("level", key, "month", month));
        }
    }

    void requireDeliverable(String key) {
        if (!deliverables.containsKey(key)) {
            throw new RuleViolation("performance.no-such-deliverable", Map.of("deliverable", key, "month", month));
        }
    }
}

package org.gangway.onboarding.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.onboarding.schedule.StartRule;
import org.gangway.onboarding.schedule.StartUnit;
import org.gangway.onboarding.schedule.TaskOwner;
import org.jspecify.annotations.Nullable;

/**
 * A task as a plan begins with it.
 *
 * @param key by which others of the template name it
 * @param shipped null for one that somebody named themselves
 * @param words empty for one that the portal names
 * @param after keys of what must be finished first
 */
public record TemplateTask(
        String key,
        OnboardingPhase phase,
        @Nullable ShippedTask shipped,
        String words,
        TaskOwner owner,
        StartRule start,
        int duration,
        List<String> after) {

    private static final int FIELDS = 6;

    public TemplateTask {
        after = List.copyOf(after);
    }

    /** From a line of a file: phase, task, owner, start, duration, and what must be finished first. */
    static TemplateTask ofLine(String line) {
        var parts = line.split(";", FIELDS);
        var start = parts[3];
        var count = Integer.parseInt(start.substring(0, start.length() - 1));
        return new TemplateTask(
                parts[1],
                OnboardingPhase.valueOf(parts[0]),
                ShippedTask.valueOf(parts[1]),
                "",
                TaskOwner.valueOf(parts[2]),
                new StartRule(start.endsWith("w") ? StartUnit.WEEKS : StartUnit.WORKING_DAYS, count),
                Integer.parseInt(parts[4]),
                parts[5].isEmpty() ? List.of() : List.of(parts[5].split(",", -1)));
    }

    Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("key", key);
        facts.put("phase", phase.name());
        facts.put("shipped", shipped == null ? "" : shipped.name());
        facts.put("words", words);
        facts.put("owner", owner.name());
        facts.put("unit", start.unit().name());
        facts.put("count", start.count());
        facts.put("duration", duration);
        facts.put("after", after);
        return facts;
    }

    static TemplateTask of(Map<?, ?> facts) {
        var shipped = String.valueOf(facts.get("shipped"));
        return new TemplateTask(
                String.valueOf(facts.get("key")),
                OnboardingPhase.valueOf(String.valueOf(facts.get("phase"))),
                shipped.isEmpty() ? null : ShippedTask.valueOf(shipped),
                String.valueOf(facts.get("words")),
                TaskOwner.valueOf(String.valueOf(facts.get("owner"))),
                new StartRule(StartUnit.valueOf(String.valueOf(facts.get("unit"))), whole(facts.get("count"))),
                whole(facts.get("duration")),
                facts.get("after") instanceof List<?> keys
                        ? keys.stream().map(String::valueOf).toList()
                        : List.of());
    }

    private static int whole(@Nullable Object fact) {
        return fact instanceof Number number ? number.intValue() : 0;
    }
}

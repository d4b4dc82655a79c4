package org.gangway.onboarding.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gangway.calendar.ClosedDay;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.calendar.WorkingCalendar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plan and the days that come out: those written down here, and those of a collection beside the project where there is one. */
record PlanCase(String title, Map<String, String> computed, Map<String, String> expected) {

    private static final Path SHARED = Path.of("../shared/cases/people/plans.json");
    private static final Pattern CLOSED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([=+~])(.+)");
    private static final int FIELDS = 9;

    static List<PlanCase> own() {
        var cases = new ArrayList<PlanCase>();
        for (var block : text("/org/gangway/onboarding/plan-dates.txt").split("(?m)^case ", -1)) {
            if (!block.startsWith("#")) {
                cases.add(ofBlock(block.lines().filter(line -> !line.isBlank()).toList()));
            }
        }
        return cases;
    }

    private static PlanCase ofBlock(List<String> lines) {
        var client = new ArrayList<SiteDays>();
        var vendor = new ArrayList<SiteDays>();
        var tasks = new ArrayList<TimedTask>();
        var expected = new LinkedHashMap<String, String>();
        for (var line : lines.subList(1, lines.size())) {
            if (line.startsWith("site ")) {
                var parts = line.split("\\|", -1);
                var words = parts[0].strip().split(" ", -1);
                (words[1].equals("CLIENT") ? client : vendor).add(new SiteDays(words[2], calendar(parts)));
            } else {
                var parts = Arrays.stream(line.substring("task ".length()).split("\\|", FIELDS))
                        .map(String::strip)
                        .toList();
                tasks.add(task(parts));
                expected.put(
                        parts.getFirst(),
                        parts.get(5) + " " + parts.get(6) + " " + list(parts.get(7), ";") + " "
                                + list(parts.get(8), ";"));
            }
        }
        var head = lines.getFirst().split("\\| go-live ", -1);
        var dates = PlanDates.of(LocalDate.parse(head[1].strip()), new PlanCalendars(client, vendor), tasks);
        return new PlanCase(head[0].strip(), PlanDatesTest.said(dates), expected);
    }

    private static WorkingCalendar calendar(String[] parts) {
        return new WorkingCalendar(
                java.util.EnumSet.copyOf(
                        list(parts[1], ",").stream().map(DayOfWeek::valueOf).toList()),
                list(parts[2], ", ").stream().map(PlanCase::closed).toList());
    }

    private static ClosedDay closed(String text) {
        var closed = CLOSED.matcher(text);
        if (!closed.matches()) {
            throw new IllegalArgumentException(text);
        }
        var kind = switch (closed.group(2)) {
            case "+" -> ClosedDayKind.SHUTDOWN;
            case "~" -> ClosedDayKind.BANK_CLOSED;
            default -> ClosedDayKind.PUBLIC_HOLIDAY;
        };
        return new ClosedDay(LocalDate.parse(closed.group(1)), closed.group(3), kind);
    }

    private static TimedTask task(List<String> parts) {
        var start = parts.get(2);
        var count = Integer.parseInt(start.substring(0, start.length() - 1));
        return new TimedTask(
                parts.getFirst(),
                TaskOwner.valueOf(parts.get(1)),
                start.endsWith("w") ? StartRule.weeks(count) : StartRule.workingDays(count),
                Integer.parseInt(parts.get(3)),
                list(parts.get(4), ","),
                null);
    }

    private static List<String> list(String text, String between) {
        return Arrays.stream(text.split(between, -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    static List<PlanCase> shared() {
        if (!Files.exists(SHARED)) {
            return List.of();
        }
        try {
            var cases = new ArrayList<PlanCase>();
            JsonMapper.shared().readTree(Files.readString(SHARED)).path("cases").forEach(it -> cases.add(ofJson(it)));
            return cases;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PlanCase ofJson(JsonNode plan) {
        var tasks = new ArrayList<TimedTask>();
        plan.path("tasks").forEach(task -> tasks.add(task(task)));
        var sites = plan.path("sites");
        var dates = PlanDates.of(
                LocalDate.parse(plan.path("goLive").asString()),
                new PlanCalendars(List.of(site(sites.path("CLIENT"))), List.of(site(sites.path("VENDOR")))),
                tasks);
        var expected = new LinkedHashMap<String, String>();
        plan.path("expected")
                .path("tasks")
                .properties()
                .forEach(it -> expected.put(
                        it.getKey(),
                        it.getValue().path("start").asString() + " "
                                + it.getValue().path("end").asString() + " "
                                + reasons(it.getValue().path("startReasons")) + " "
                                + reasons(it.getValue().path("endReasons"))));
        return new PlanCase(
                plan.path("id").asString() + " " + plan.path("title").asString(), PlanDatesTest.said(dates), expected);
    }

    private static TimedTask task(JsonNode task) {
        var start = task.path("start");
        var after = new ArrayList<String>();
        task.path("after").forEach(it -> after.add(it.asString()));
        return new TimedTask(
                task.path("id").asString(),
                TaskOwner.valueOf(task.path("owner").asString()),
                start.has("weeks")
                        ? StartRule.weeks(start.path("weeks").asInt())
                        : StartRule.workingDays(start.path("workingDays").asInt()),
                task.path("duration").asInt(),
                after,
                null);
    }

    private static SiteDays site(JsonNode site) {
        var off = java.util.EnumSet.noneOf(DayOfWeek.class);
        site.path("weekend").forEach(it -> off.add(DayOfWeek.valueOf(it.asString())));
        var closed = new ArrayList<ClosedDay>();
        site.path("closedDays").forEach(it -> {
            var kind = ClosedDayKind.valueOf(it.path("kind").asString());
            closed.add(new ClosedDay(
                    LocalDate.parse(it.path("day").asString()),
                    it.path("name").asString(),
                    kind,
                    kind == ClosedDayKind.HALF_DAY
                            ? LocalTime.parse(it.path("until").asString())
                            : null));
        });
        return new SiteDays(site.path("name").asString(), new WorkingCalendar(off, closed));
    }

    private static List<String> reasons(JsonNode reasons) {
        var said = new ArrayList<String>();
        reasons.forEach(it -> said.add(it.path("day").asString() + " "
                + (it.path("site").isNull() ? "-" : it.path("site").asString()) + " "
                + it.path("name").asString() + " " + it.path("kind").asString()));
        return said;
    }

    private static String text(String resource) {
        try (var in = Objects.requireNonNull(PlanCase.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

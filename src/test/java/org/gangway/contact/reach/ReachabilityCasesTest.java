package org.gangway.contact.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.gangway.calendar.ClosedDay;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.calendar.WorkingCalendar;
import org.gangway.calendar.WorkingHours;
import org.gangway.calendar.WorkingHours.WorkingSpan;
import org.gangway.identity.PersonId;
import org.gangway.testing.UseCase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cases written down beside the code: who can be reached at a moment, and what is said of those who cannot. */
@UseCase("UC-28")
class ReachabilityCasesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path SHARED = Path.of("../shared/cases/people/reachable.json");
    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX", Locale.ROOT);

    @TestFactory
    Stream<DynamicTest> ownCases() throws IOException {
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/org/gangway/contact/reachable.json"))) {
            return questions(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream();
        }
    }

    @TestFactory
    Stream<DynamicTest> casesOfTheTrade() throws IOException {
        return Files.exists(SHARED) ? questions(Files.readString(SHARED)).stream() : Stream.of();
    }

    @Test
    void findsThem() throws IOException {
        assumeThat(SHARED).exists();
        assertThat(questions(Files.readString(SHARED))).hasSizeGreaterThan(15);
    }

    private static List<DynamicTest> questions(String cases) {
        var tests = new ArrayList<DynamicTest>();
        for (var one : JSON.readTree(cases).get("cases").values()) {
            for (var question : one.get("questions").values()) {
                var who = question.get("who").stringValue();
                var now = Instant.parse(question.get("now").stringValue());
                tests.add(DynamicTest.dynamicTest(
                        one.get("id").stringValue() + " " + who + " " + now,
                        () -> assertThat(JSON.readTree(JSON.writeValueAsString(new Case(one).answer(who, now))))
                                .isEqualTo(question.get("expected"))));
            }
        }
        return tests;
    }

    private record Case(JsonNode told) {

        private Map<String, Object> answer(String who, Instant now) {
            var found = Reachability.at(now, life(who));
            var answer = facts(who, found);
            found.deputy().ifPresent(id -> {
                var deputy = name(id);
                var reached = Reachability.at(now, life(deputy));
                var facts = facts(deputy, reached);
                facts.put("standsIn", reached.state() != ReachState.AWAY);
                answer.put("deputy", facts);
            });
            return answer;
        }

        private Map<String, Object> facts(String who, Reachability found) {
            var viewer = ZoneId.of(told.get("viewerZone").stringValue());
            var facts = new LinkedHashMap<String, Object>();
            facts.put("person", who);
            facts.put("localTime", found.local().format(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)));
            facts.put("localDate", found.local().toLocalDate().toString());
            facts.put("state", found.state().name());
            found.holiday().ifPresent(day -> facts.put("holiday", day.name()));
            var changes = found.changesAt().orElseThrow();
            if (found.state() == ReachState.REACHABLE) {
                facts.put("until", said(changes.atZone(ZoneOffset.UTC)));
                facts.put("untilForViewer", said(changes.atZone(viewer)));
                facts.put("minutesLeft", found.minutes());
                return facts;
            }
            facts.put("nextAt", said(changes.atZone(ZoneOffset.UTC)));
            facts.put(
                    "nextAtForPerson",
                    said(changes.atZone(ZoneId.of(person(who).get("zone").stringValue()))));
            facts.put("nextAtForViewer", said(changes.atZone(viewer)));
            facts.put("inMinutes", found.minutes());
            facts.put("backOn", found.backOn().orElseThrow().toString());
            facts.put(
                    "between",
                    found.between().stream()
                            .map(it -> {
                                var missed = new LinkedHashMap<String, String>();
                                missed.put("day", it.day().toString());
                                missed.put(
                                        "why", it.holiday().map(ClosedDay::name).orElse("absence"));
                                return missed;
                            })
                            .toList());
            found.lastAway().ifPresent(day -> facts.put("lastDayAway", day.toString()));
            return facts;
        }

        private static String said(ZonedDateTime moment) {
            return moment.format(TO_THE_MINUTE);
        }

        private JsonNode person(String who) {
            return told.get("people").get(who);
        }

        private WorkingLife life(String who) {
            var person = person(who);
            var site = told.get("sites").get(person.get("site").stringValue());
            var deputy = person.path("deputy").isMissingNode()
                    ? null
                    : id(person.get("deputy").stringValue());
            var own = person.path("hours").isMissingNode() ? WorkingHours.UNKNOWN : hours(person.get("hours"));
            return WorkingLife.of(
                            ZoneId.of(person.get("zone").stringValue()), own, hours(site.get("hours")), calendar(site))
                    .with(person.path("absences")
                            .valueStream()
                            .map(it -> new AwayDays(
                                    LocalDate.parse(it.get("from").stringValue()),
                                    LocalDate.parse(it.get("to").stringValue()),
                                    deputy))
                            .toList());
        }

        private static WorkingHours hours(JsonNode told) {
            var days = new LinkedHashMap<DayOfWeek, List<WorkingSpan>>();
            told.properties()
                    .forEach(day -> days.put(
                            DayOfWeek.valueOf(day.getKey()),
                            day.getValue()
                                    .valueStream()
                                    .map(span -> new WorkingSpan(
                                            LocalTime.parse(span.get(0).stringValue()),
                                            LocalTime.parse(span.get(1).stringValue())))
                                    .toList()));
            return new WorkingHours(days);
        }

        private static WorkingCalendar calendar(JsonNode site) {
            var weekend = new LinkedHashSet<DayOfWeek>();
            site.get("weekend").valueStream().forEach(day -> weekend.add(DayOfWeek.valueOf(day.stringValue())));
            return new WorkingCalendar(
                    weekend,
                    site.get("closedDays")
                            .valueStream()
                            .map(it -> new ClosedDay(
                                    LocalDate.parse(it.get("day").stringValue()),
                                    it.get("name").stringValue(),
                                    ClosedDayKind.valueOf(it.get("kind").stringValue()),
                                    it.path("until").isMissingNode()
                                            ? null
                                            : LocalTime.parse(it.get("until").stringValue())))
                            .toList());
        }

        private PersonId id(String who) {
            return new PersonId(UUID.nameUUIDFromBytes(who.getBytes(StandardCharsets.UTF_8)));
        }

        private String name(PersonId id) {
            return told.get("people").propertyNames().stream()
                    .filter(it -> id(it).equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }
}

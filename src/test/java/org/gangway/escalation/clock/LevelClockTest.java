package org.gangway.escalation.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LevelClockTest {

    private static final JsonNode FIXTURE = fixture();

    private static JsonNode fixture() {
        try (var file = LevelClockTest.class.getResourceAsStream("hours.json")) {
            return new JsonMapper().readTree(Objects.requireNonNull(file));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static CommonHours hours(JsonNode one) {
        var sites = FIXTURE.get("sites");
        return new CommonHours(
                ClockCases.site(sites.get(one.get("client").asString())),
                ClockCases.site(sites.get(one.get("vendor").asString())));
    }

    private static LevelClock clock(JsonNode one, List<Pause> pauses) {
        return new LevelClock(
                hours(one),
                at(one, "calledAt"),
                Duration.ofMinutes(one.get("minutes").asInt()),
                pauses);
    }

    private static Instant at(JsonNode one, String name) {
        return OffsetDateTime.parse(one.get(name).asString()).toInstant();
    }

    @TestFactory
    Stream<DynamicTest> isDueWhenTheTimeIsUsedUp() {
        return FIXTURE.get("cases")
                .valueStream()
                .map(one -> DynamicTest.dynamicTest(one.get("title").asString(), () -> {
                    var due = one.get("dueAt");

                    assertThat(clock(one, List.of()).dueAt())
                            .isEqualTo(
                                    due.isNull()
                                            ? java.util.Optional.empty()
                                            : java.util.Optional.of(Instant.parse(due.asString())));
                    assertThat(hours(one).meet(at(one, "calledAt"))).isEqualTo(!due.isNull());
                }));
    }

    @Test
    void doesNotRunWhileBothSidesAgreedToPause() {
        var one = FIXTURE.get("paused");
        var from = at(one, "pausedFrom");

        var paused = clock(one, List.of(new Pause(from, null)));
        assertThat(paused.dueAt()).isEmpty();
        assertThat(paused.usedBy(from.plusSeconds(36_000))).isEqualTo(Duration.ofMinutes(30));

        var ended = clock(one, List.of(new Pause(from, at(one, "pausedUntil"))));
        assertThat(ended.dueAt()).contains(at(one, "dueAt"));
        assertThat(ended.leftAt(at(one, "dueAt"))).isZero();
        assertThat(ended.leftAt(at(one, "pausedUntil"))).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void refusesNoTimeAtAll() {
        var one = FIXTURE.get("paused");

        assertThatThrownBy(() -> new LevelClock(hours(one), at(one, "calledAt"), Duration.ZERO, List.of()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo("escalation.limit-missing"));
    }

    @Test
    void forgetsOnlyClosedDaysThatArePast() {
        var aarhus = ClockCases.site(FIXTURE.get("sites").get("AARHUS"));

        assertThat(aarhus.from(java.time.LocalDate.of(2026, 4, 6)).closed())
                .isEqualTo(Set.of(java.time.LocalDate.of(2026, 4, 6)));
    }

    /** Cases of the field, where they lie beside the project. */
    @TestFactory
    Stream<DynamicTest> agreesWithTheCasesBesideTheProject() throws IOException {
        var file = ClockCases.shared();
        Assumptions.assumeTrue(file.isPresent());
        return new JsonMapper()
                .readTree(file.orElseThrow().toFile())
                .get("cases")
                .valueStream()
                .map(one -> DynamicTest.dynamicTest(one.get("title").asString(), () -> follow(one)));
    }

    private static void follow(JsonNode one) {
        var hours = new CommonHours(
                ClockCases.site(one.get("sites").get("CLIENT")),
                ClockCases.site(one.get("sites").get("VENDOR")));
        var called = at(one, "raisedAt");
        var steps = one.get("expected").get("steps");
        for (var i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var limit =
                    Duration.ofHours(one.get("levels").get(i).get("limitHours").asLong());
            var clock = new LevelClock(hours, called, limit, List.of());
            assertThat(called).isEqualTo(at(step, "calledAt"));
            assertThat(clock.dueAt()).contains(at(step, "dueAt"));
            if (step.has("usedMinutes")) {
                assertThat(clock.usedBy(at(step, "answeredAt")))
                        .isEqualTo(Duration.ofMinutes(step.get("usedMinutes").asLong()));
            }
            for (var look : one.get("expected").path("clock")) {
                if (look.get("level").asInt() == i + 1) {
                    assertThat(clock.usedBy(at(look, "at")))
                            .isEqualTo(
                                    Duration.ofMinutes(look.get("usedMinutes").asLong()));
                    assertThat(clock.leftAt(at(look, "at")))
                            .isEqualTo(
                                    Duration.ofMinutes(look.get("leftMinutes").asLong()));
                }
            }
            called = clock.dueAt().orElseThrow();
        }
    }
}

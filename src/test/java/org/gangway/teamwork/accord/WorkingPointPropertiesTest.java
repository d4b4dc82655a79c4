package org.gangway.teamwork.accord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever both sides do in whatever order: what is in force was accepted by the side that had not offered it. */
class WorkingPointPropertiesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void nothingIsInForceThatOneSideAloneWanted(long seed) {
        var random = new Random(seed);
        var engagement = new EngagementId(UUID.fromString("00000000-0000-0000-0000-000000000001"));
        var point = WorkingPoint.offer(engagement, 0, null, OriginalText.of("0", Locale.ENGLISH), Side.CLIENT);
        var onTable = "0";
        var by = Side.CLIENT;
        @Nullable String inForce = null;
        for (var step = 1; step < 60; step++) {
            var side = random.nextBoolean() ? Side.CLIENT : Side.VENDOR;
            try {
                switch (random.nextInt(4)) {
                    case 0 -> {
                        point.rewrite("" + step, Locale.ENGLISH, side);
                        onTable = "" + step;
                        by = side;
                    }
                    case 1 -> {
                        var ending = point.state() == WorkingPointState.ENDING;
                        point.accept(side);
                        assertThat(side).as("seed %s step %s", seed, step).isNotEqualTo(by);
                        inForce = ending ? null : onTable;
                    }
                    case 2 -> {
                        point.withdraw(side);
                        assertThat(side).as("seed %s step %s", seed, step).isEqualTo(by);
                        onTable = inForce == null ? onTable : inForce;
                    }
                    default -> {
                        point.offerEnd(side);
                        by = side;
                    }
                }
            } catch (RuleViolation _) {
                // whatever is refused changes nothing
            }
            assertThat(inForce(point)).as("seed %s step %s", seed, step).isEqualTo(inForce);
        }
    }

    private static @Nullable String inForce(WorkingPoint point) {
        return point.state().isInForce()
                ? point.standing().orElse(point.original()).words()
                : null;
    }
}

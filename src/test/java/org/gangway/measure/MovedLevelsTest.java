package org.gangway.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MovedLevelsTest {

    private static final BigDecimal HIGH = new BigDecimal("98.4");
    private static final BigDecimal LOW = new BigDecimal("95.4");

    @Test
    void keepsTheBoundOfEachLevel() {
        var agreedLevels = new AgreedLevels(Level.exclusive("98"), new Level(new BigDecimal("95"), Bound.INCLUSIVE));

        assertThat(agreedLevels.movedTo(new LevelValues(HIGH, LOW)))
                .isEqualTo(new AgreedLevels(Level.exclusive("98.4"), new Level(LOW, Bound.INCLUSIVE)));
    }

    @Test
    void addsNoMinimumAndForgetsNone() {
        assertThat(AgreedLevels.of("98", null).movedTo(new LevelValues(HIGH, LOW)))
                .isEqualTo(AgreedLevels.of("98.4", null));
        assertThat(AgreedLevels.of("98", "95").movedTo(new LevelValues(HIGH, null)))
                .isEqualTo(AgreedLevels.of("98.4", "95"));
    }
}

package org.gangway.incentive;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** Chance for tests, from one seed. */
record Dice(Random random, Currency currency) {

    static Dice of(long seed) {
        var random = new Random(seed);
        var code = List.of("DKK", "JPY", "KWD").get(random.nextInt(3));
        return new Dice(random, Currency.getInstance(code));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From {@code least} to {@code most}, both included. */
    int whole(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    BigDecimal number(int least, int most, int scale) {
        var unit = BigDecimal.TEN.pow(scale).intValueExact();
        return BigDecimal.valueOf(whole(least * unit, most * unit), scale);
    }

    /** More than 0. */
    Percentage percent(int most) {
        return new Percentage(BigDecimal.valueOf(whole(1, most * 100), 2));
    }

    Money money(int most) {
        var digits = Money.zero(currency).amount().scale();
        return new Money(BigDecimal.valueOf(1 + random.nextInt(most * 10), digits), currency);
    }

    <E extends Enum<E>> E any(Class<E> type) {
        return one(List.of(type.getEnumConstants()));
    }

    <T> T one(List<? extends T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

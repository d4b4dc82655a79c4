package org.gangway.incentive.terms;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.incentive.trigger.TriggerHistory;
import org.gangway.measure.Attainment;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** Short ways to write what happened, up to and with December 2026. */
public final class TriggerFixtures {

    static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private TriggerFixtures() {}

    /** One letter a month, the last one December: g good, e below expected, m below minimum, - not evaluated. */
    static TriggerHistory.Level level(String name, String months) {
        var measurements = new ArrayList<TriggerHistory.Measurement>();
        for (int i = 0; i < months.length(); i++) {
            var month = DECEMBER.minusMonths(months.length() - 1L - i);
            measurements.add(new TriggerHistory.Measurement(month, outcome(months.charAt(i)), null));
        }
        return new TriggerHistory.Level(name, "Level " + name, measurements);
    }

    private static Attainment outcome(char letter) {
        return switch (letter) {
            case 'g' -> Attainment.MET;
            case 'e' -> Attainment.BELOW_EXPECTED;
            case 'm' -> Attainment.BELOW_MINIMUM;
            default -> Attainment.NO_FIGURES;
        };
    }

    static TriggerHistory.Level values(String name, String... newestLast) {
        var measurements = new ArrayList<TriggerHistory.Measurement>();
        for (int i = 0; i < newestLast.length; i++) {
            measurements.add(new TriggerHistory.Measurement(
                    DECEMBER.minusMonths(newestLast.length - 1L - i),
                    Attainment.BELOW_EXPECTED,
                    new BigDecimal(newestLast[i])));
        }
        return new TriggerHistory.Level(name, name, measurements);
    }

    static TriggerHistory of(TriggerHistory.Level... levels) {
        return new TriggerHistory(DECEMBER, List.of(levels), List.of(), List.of());
    }

    /** Fees of 1,000 a month and these credits, the last one in December. */
    static TriggerHistory credits(String... newestLast) {
        var charges = new ArrayList<TriggerHistory.Charges>();
        for (int i = 0; i < newestLast.length; i++) {
            charges.add(new TriggerHistory.Charges(
                    DECEMBER.minusMonths(newestLast.length - 1L - i), usd("1000"), usd(newestLast[i])));
        }
        return new TriggerHistory(DECEMBER, List.of(), charges, List.of());
    }

    static TriggerHistory late(String... days) {
        var delays = Stream.of(days)
                .map(one -> new TriggerHistory.Delay("Plan", new BigDecimal(one)))
                .toList();
        return new TriggerHistory(DECEMBER, List.of(), List.of(), delays);
    }

    static Money usd(String amount) {
        return Money.of(amount, "USD");
    }

    public static Trigger any(TriggerPattern pattern) {
        return trigger(new TriggerScope.AnyLevel(), pattern);
    }

    static Trigger whole(TriggerPattern pattern) {
        return trigger(new TriggerScope.WholeAgreement(), pattern);
    }

    public static Trigger one(String serviceLevel, TriggerPattern pattern) {
        return trigger(new TriggerScope.OneLevel(serviceLevel), pattern);
    }

    static Trigger trigger(TriggerScope scope, TriggerPattern pattern) {
        return new Trigger("t", "Chronic failure", TriggerKind.TERMINATION_RIGHT, scope, pattern, 30);
    }

    static Percentage percent(String value) {
        return Percentage.of(value);
    }
}

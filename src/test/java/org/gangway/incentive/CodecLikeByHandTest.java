package org.gangway.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Map;
import java.util.function.Supplier;
import org.gangway.incentive.byhand.WrittenByHand;
import org.gangway.incentive.statement.StatementCodec;
import org.gangway.incentive.terms.InvalidSchedule;
import org.gangway.incentive.terms.RepeatTiming;
import org.gangway.incentive.terms.TermsCodec;
import org.gangway.json.CanonicalJson;
import org.gangway.json.FieldFault;
import org.junit.jupiter.api.Test;

/** The codec writes and reads what the readers and writers by hand did, to the byte and to the fault. */
class CodecLikeByHandTest {

    private static final int RUNS = Integer.getInteger("codec.runs", 300);

    @Test
    void writesTheSameBytes() {
        for (int seed = 0; seed < RUNS; seed++) {
            var any = AnyMonth.of(seed, seed % 2 == 0 ? RepeatTiming.AFTER_CAPS : RepeatTiming.BEFORE_CAPS);
            var statement = any.settle();
            assertSame(seed, WrittenByHand.write(any.schedule()), TermsCodec.write(any.schedule()));
            assertSame(seed, WrittenByHand.write(any.input()), StatementCodec.write(any.input()));
            assertSame(seed, WrittenByHand.write(statement), StatementCodec.write(statement));
        }
    }

    private static void assertSame(int seed, Map<String, Object> byHand, Map<String, Object> byCodec) {
        assertThat(CanonicalJson.write(byCodec)).as("seed " + seed).isEqualTo(CanonicalJson.write(byHand));
    }

    @Test
    void readsTheSameValues() {
        for (int seed = 0; seed < RUNS; seed++) {
            var any = AnyMonth.of(seed);
            var statement = any.settle();
            assertThat(TermsCodec.readSchedule(parsed(TermsCodec.write(any.schedule()))))
                    .isEqualTo(any.schedule());
            assertThat(StatementCodec.readInput(parsed(StatementCodec.write(any.input()))))
                    .isEqualTo(any.input());
            assertThat(StatementCodec.readStatement(parsed(StatementCodec.write(statement))))
                    .isEqualTo(statement);
        }
    }

    private static Map<String, Object> parsed(Map<String, Object> json) {
        return CanonicalJson.read(CanonicalJson.write(json));
    }

    @Test
    void findsTheSameFaults() {
        var compared = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            var document = TermsCodec.write(AnySchedule.of(Dice.of(seed)));
            for (int strike = 0; strike < 20; strike++) {
                var spoilt = Spoilt.of(document, Dice.of(1_000L * seed + strike));
                var byHand = WrittenByHand.faults(spoilt);
                var byCodec = readable(withoutEchoes(faults(() -> TermsCodec.readSchedule(spoilt))));
                assertThat(byCodec)
                        .as(seed + "/" + strike + " " + spoilt)
                        .containsExactlyElementsOf(readable(withoutEchoes(byHand)));
                compared += byHand.isEmpty() ? 0 : 1;
            }
        }
        assertThat(compared).isGreaterThan(RUNS);
    }

    private static List<FieldFault> faults(Supplier<?> reading) {
        try {
            Objects.requireNonNull(reading.get());
            return List.of();
        } catch (InvalidSchedule unreadable) {
            return unreadable.faults();
        }
    }

    private static List<String> readable(List<FieldFault> faults) {
        return faults.stream().map(CodecLikeByHandTest::readable).toList();
    }

    private static String readable(FieldFault fault) {
        return fault.path() + " " + fault.rule();
    }

    /**
     * Where an object was missing or was no object, by hand every member of it was called missing, too, and an amount in an
     * unreadable currency unreadable.
     */
    private static List<FieldFault> withoutEchoes(List<FieldFault> byHand) {
        return byHand.stream()
                .filter(fault -> byHand.stream().noneMatch(other -> isEcho(fault, other)))
                .toList();
    }

    private static boolean isEcho(FieldFault fault, FieldFault of) {
        var gone = of.rule().equals("json.field-missing") || of.rule().equals("json.field-unreadable");
        var inside = fault.path().startsWith(of.path() + ".") && gone;
        var amountOf = gone
                && of.path().endsWith("currency")
                && fault.path().equals(of.path().replaceFirst("currency$", "amount"))
                && fault.rule().equals("json.field-unreadable")
                && String.valueOf(fault.facts().get("value")).matches("-?[0-9]{1,18}([.][0-9]{1,18})?");
        return inside || amountOf;
    }
}

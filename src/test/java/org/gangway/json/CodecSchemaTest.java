package org.gangway.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A schema is printed from records alone, and admits what the codec of the same records reads. */
class CodecSchemaTest {

    @Meaning("What is hired out.")
    record Hire(
            @Limit(pattern = "[a-z]{1,8}", rule = "test.key")
            String key,

            LocalDate from,
            @Nullable YearMonth until,
            @Neutral List<Charge> charges,
            @Flat Deposit deposit) {}

    record Deposit(
            @Neutral("1") @Limit(least = 1, most = 3, rule = "test.months")
            int months,

            @Nullable Money amount) {}

    sealed interface Charge {}

    @Meaning("The same every month.")
    record Monthly(Money amount) implements Charge {}

    @Meaning("By the hours beyond those that are free.")
    record Hourly(
            BigDecimal rate,
            @Neutral int freeHours,
            @Neutral boolean weekend) implements Charge {}

    /** The same charges with one kind more, declared and nothing else. */
    sealed interface MoreCharge {}

    record Once(Money amount) implements MoreCharge {}

    @Meaning("So much for each kilometre, in steps.")
    record Distance(List<Stretch> stretches) implements MoreCharge {}

    record Stretch(BigDecimal kilometres, Money each) {}

    record MoreHire(List<MoreCharge> charges) {}

    private static final Codec<Hire> HIRES = Codec.ofDocuments(Hire.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                {"key":"crane","from":"2026-02-28"}""",
                """
                {"key":"crane","from":"2026-02-28","until":"2026-12","months":3,"amount":{"amount":"9.00","currency":"DKK"},
                 "charges":[{"kind":"hourly","rate":"1.5","weekend":true},{"kind":"monthly","amount":{"amount":"9.00","currency":"DKK"}}]}""",
                """
                {"key":"Crane","from":"2026-02-28"}""",
                """
                {"key":"crane"}""",
                """
                {"key":"crane","from":"2026-02-28","until":null}""",
                """
                {"key":"crane","from":"2026-02-28","unheardOf":1}""",
                """
                {"key":"crane","from":"2026-13-28"}""",
                """
                {"key":"crane","from":"1899-12-31"}""",
                """
                {"key":"crane","from":"2201-01-01"}""",
                """
                {"key":"crane","from":"2200-12-31","until":"2200-12"}""",
                """
                {"key":"crane","from":"2026-02-28","until":"2201-01"}""",
                """
                {"key":"crane","from":"2026-02-28","months":0}""",
                """
                {"key":"crane","from":"2026-02-28","months":4}""",
                """
                {"key":"crane","from":"2026-02-28","charges":{}}""",
                """
                {"key":"crane","from":"2026-02-28","charges":[null]}""",
                """
                {"key":"crane","from":"2026-02-28","charges":[{"kind":"daily","rate":"1.5"}]}""",
                """
                {"key":"crane","from":"2026-02-28","charges":[{"rate":"1.5"}]}""",
                """
                {"key":"crane","from":"2026-02-28","charges":[{"kind":"hourly","rate":1}]}""",
                """
                {"key":"crane","from":"2026-02-28","charges":[{"kind":"hourly","rate":"1e3"}]}""",
                """
                {"key":"crane","from":"2026-02-28","charges":[{"kind":"hourly","rate":"1","freeHours":2147483648}]}""",
                """
                {"key":"crane","from":"2026-02-28","charges":[{"kind":"hourly","rate":"1","amount":{"amount":"9.00","currency":"DKK"}}]}"""
            })
    void admitsWhatTheCodecReads(String json) {
        assertThat(admits(HIRES, json)).isEqualTo(isReadable(HIRES, json));
    }

    @Test
    void admitsSomeAndRefusesSome() {
        assertThat(admits(HIRES, "{\"key\":\"crane\",\"from\":\"2026-02-28\"}")).isTrue();
        assertThat(admits(HIRES, "{\"key\":\"crane\"}")).isFalse();
    }

    @Test
    void needsNothingButTheRecordForAnotherKind() {
        var hires = Codec.ofDocuments(MoreHire.class);
        var stretch = new Stretch(new BigDecimal("12.5"), Money.of("3.00", "DKK"));
        var written = CanonicalJson.write(hires.write(new MoreHire(List.of(new Distance(List.of(stretch))))));

        assertThat(written).contains("\"kind\":\"distance\"");
        assertThat(admits(hires, written)).isTrue();
        assertThat(admits(hires, written.replace("kilometres", "miles"))).isFalse();
        assertThat(admits(hires, written.replace("distance", "once"))).isFalse();
        assertThat(CanonicalJson.write(hires.schema(Map.of()))).contains("So much for each kilometre, in steps.");
    }

    @Test
    void saysWhatTypesAndKindsMean() {
        var schema = HIRES.schema(Map.of("title", "Hire"));

        assertThat(schema).containsEntry("title", "Hire").containsEntry("description", "What is hired out.");
        assertThat(CanonicalJson.write(schema)).contains("By the hours beyond those that are free.");
    }

    private static boolean admits(Codec<?> codec, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(CanonicalJson.write(codec.schema(Map.of())))
                .validate(json, InputFormat.JSON)
                .isEmpty();
    }

    private static boolean isReadable(Codec<?> codec, String json) {
        return codec.read(CanonicalJson.read(json)).faults().isEmpty();
    }
}

package org.gangway.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangway.agreement.document.TermsDocument;
import org.gangway.agreement.terms.InconsistentTerms;
import org.gangway.incentive.GeneratedSchedules;
import org.gangway.json.CanonicalJson;
import org.gangway.json.FieldFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published grammar is the grammar that the reader holds. */
class TermsSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TermsSchema.text());
    /** What a reader says of a document whose form is wrong, whatever the terms mean. */
    private static final Set<String> OF_FORM = Set.of(
            "json.field-missing",
            "json.field-unknown",
            "json.field-unreadable",
            "json.kind-unknown",
            "agreement.format-unknown",
            "agreement.service-level-id",
            "agreement.service-level-name-length",
            "agreement.reporting-due-out-of-range",
            "json.year-out-of-range",
            "measure.unknown-metric");

    private static final String TRIGGERS = """
            {"key":"t0","name":"T","kind":"ESCALATION","claimDays":0,"scope":{"kind":"anyLevel"},"pattern":{"kind":"inARow","months":3,"counted":"ANY_MISS"}},
            {"key":"t1","name":"T","kind":"ESCALATION","claimDays":0,"scope":{"kind":"anyLevel"},"pattern":{"kind":"timesInWindow","times":3,"months":6,"counted":"BELOW_MINIMUM"}},
            {"key":"t2","name":"T","kind":"ESCALATION","claimDays":0,"scope":{"kind":"wholeAgreement"},"pattern":{"kind":"shareOfMeasurements","above":"25","months":6,"counted":"ANY_MISS"}},
            {"key":"t3","name":"T","kind":"ESCALATION","claimDays":0,"scope":{"kind":"wholeAgreement"},"pattern":{"kind":"creditSum","atLeast":{"amount":"9.00","currency":"DKK"},"months":6}},
            {"key":"t4","name":"T","kind":"ESCALATION","claimDays":0,"scope":{"kind":"wholeAgreement"},"pattern":{"kind":"creditShare","atLeast":"5","months":6}},
            {"key":"t5","name":"T","kind":"ESCALATION","claimDays":0,"scope":{"kind":"wholeAgreement"},"pattern":{"kind":"creditMonths","ofFee":"5","times":2,"months":6}},
            {"key":"t9","name":"T","kind":"ESCALATION","claimDays":0,"scope":{"kind":"oneLevel","serviceLevel":"close"},
             "pattern":{"kind":"averageWorse","threshold":"90","better":"HIGHER","months":3}}""";

    static Stream<Map<String, Object>> documents() throws IOException {
        return documents(200);
    }

    static Stream<Map<String, Object>> someDocuments() throws IOException {
        return documents(8);
    }

    private static Stream<Map<String, Object>> documents(int generated) throws IOException {
        var example = example();
        return Stream.concat(
                Stream.of(example, evaluatedInEveryWay(example)),
                IntStream.range(0, generated)
                        .mapToObj(seed -> with(example, "incentive", GeneratedSchedules.map(seed))));
    }

    /** With a trigger of each pattern, and the parts of a level that may be absent. */
    private static Map<String, Object> evaluatedInEveryWay(Map<String, Object> example) {
        var parts = """
                "window": {"kind": "quarter", "firstMonth": 4, "aggregation": "POOLED"},
                "allowance": {"atMost": 1, "below": 30}, "lateReport": "NOT_REPORTED", "period": "MONTH",
                "improvement": {"better": "HIGHER", "ideal": "100", "most": "20", "mayWorsen": false, "decimals": 1,
                                "driver": {"kind": "bestOf", "best": 3, "months": 12},
                                "review": {"from": "2026-12", "everyMonths": 12}}
                """;
        var other = """
                "lowVolume": {"kind": "poolMonths", "months": 3}, "period": "MONTH",
                "improvement": {"better": "HIGHER", "ideal": "100", "most": "20", "mayWorsen": true, "decimals": 0,
                                "driver": {"kind": "meanOf", "months": 12, "least": 6},
                                "review": {"from": "2026-12", "everyMonths": 6}}
                """;
        var text = CanonicalJson.write(example)
                .replaceFirst("\"period\":\"MONTH\"", parts)
                .replaceFirst("\"period\":\"MONTH\"", other)
                .replaceFirst("\"incentive\":\\{", "\"incentive\":{\"triggers\":[" + TRIGGERS + "],");
        return JsonText.read(text, InputPlace.inBody(""));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("documents")
    void admitsWhatIsWritten(Map<String, Object> document) {
        assertThat(shapeFaults(document)).isEmpty();
        assertThat(errors(document)).isEmpty();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("someDocuments")
    void refusesWhatTheReaderRefusesForItsForm(Map<String, Object> document) {
        for (var altered : Alterations.of(document)) {
            if (altered.document() instanceof Map<?, ?> map) {
                assertThat(errors(map).isEmpty())
                        .as(altered.what())
                        .isEqualTo(shapeFaults(JsonText.read(CanonicalJson.write(strings(map)), InputPlace.inBody("")))
                                .isEmpty());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "reportingDueBusinessDays":\\d+ | "reportingDueBusinessDays":0
            "reportingDueBusinessDays":\\d+ | "reportingDueBusinessDays":21
            "reportingDueBusinessDays":\\d+ | "reportingDueBusinessDays":20
            "id":"[^"]+"                    | "id":"incentive"
            "id":"[^"]+"                    | "id":"incentive-2"
            "id":"[^"]+"                    | "id":"-a"
            "effectiveFrom":"[^"]+"         | "effectiveFrom":"1899-12-31"
            "effectiveFrom":"[^"]+"         | "effectiveFrom":"2200-12-31"
            "effectiveFrom":"[^"]+"         | "effectiveFrom":"2201-01-01"
            "format":1                      | "format":2
            """)
    void hasTheLimitsOfTheReader(String valid, String replaced) throws IOException {
        var text = CanonicalJson.write(example()).replaceFirst(valid, replaced);
        assertThat(text).contains(replaced);
        var document = JsonText.read(text, InputPlace.inBody(""));

        assertThat(errors(document).isEmpty()).isEqualTo(shapeFaults(document).isEmpty());
    }

    @Test
    void admitsTheTermsOfEachExample() throws IOException {
        var request =
                JsonText.read(Files.readString(Path.of("docs/examples/preview-request.json")), InputPlace.inBody(""));

        assertThat(errors((Map<?, ?>) request.get("terms"))).isEmpty();
        assertThat(TermsSchema.exampleOfRequest()).isEqualTo(request);
    }

    @Test
    void refusesTheFaultyExample() throws IOException {
        var faulty =
                JsonText.read(Files.readString(Path.of("docs/examples/faulty-agreement.json")), InputPlace.inBody(""));

        assertThat(errors(faulty)).isNotEmpty();
    }

    private static Map<String, Object> example() throws IOException {
        return JsonText.read(Files.readString(Path.of(Settled.TERMS)), InputPlace.inBody(""));
    }

    private static List<com.networknt.schema.Error> errors(Map<?, ?> document) {
        return SCHEMA.validate(CanonicalJson.write(strings(document)), InputFormat.JSON);
    }

    private static List<FieldFault> shapeFaults(Map<String, Object> document) {
        try {
            TermsDocument.read(document);
            return List.of();
        } catch (InconsistentTerms unfit) {
            return unfit.faults().stream()
                    .filter(fault -> OF_FORM.contains(fault.rule()))
                    .toList();
        }
    }

    private static Map<String, Object> with(Map<String, Object> map, String name, Object value) {
        var copy = new LinkedHashMap<>(map);
        copy.put(name, value);
        return copy;
    }

    private static Map<String, Object> strings(Map<?, ?> map) {
        var copy = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }
}

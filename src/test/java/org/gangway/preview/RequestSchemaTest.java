package org.gangway.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published grammar of requests takes what the reader takes, and refuses what it refuses. */
class RequestSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder ->
                            builder.schemas(Map.of("https://gangway.example" + TermsSchema.PATH, TermsSchema.text())))
            .getSchema(RequestSchema.text());

    private static final String EVENTS = """
              "events": [
                {"period": "2025-02", "kind": "delivery", "deliverable": "book", "due": "2025-02-01T12:00:00Z",
                 "deliveredAt": "2025-02-02T12:00:00Z", "zone": "Europe/Copenhagen", "relieved": true},
                {"period": "2025-01", "kind": "commonCause", "cause": "bank", "serviceLevels": ["close"], "chosen": "close"},
                {"period": "2025-01", "kind": "relief", "serviceLevel": "close"}
              ],
              "results": [""";

    @Test
    void takesTheExample() throws IOException {
        assertThat(SCHEMA.validate(example(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void takesEventsOfEveryKind() throws IOException {
        assertThat(SCHEMA.validate(withEvents(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    "kind": "relief"       | "kind": "handOver"
                    "cause": "bank"        | "reason": "bank"
                    "due": "2025           | "day": "2025
                    "relieved": true       | "relieved": "true"
                    "period": "2025-02"    | "period": "February"
                    "numerator": "47"      | "numerator": 47
                    "numerator": "47"      | "status": "told"
                    "results"              | "rows"
                    """)
    void refusesWhatNoRequestSays(String sound, String spoilt) throws IOException {
        var request = withEvents();

        assertThat(request).contains(sound);
        assertThat(SCHEMA.validate(request.replace(sound, spoilt), InputFormat.JSON))
                .isNotEmpty();
    }

    private static String withEvents() throws IOException {
        return example().replace("\"results\": [", EVENTS);
    }

    private static String example() throws IOException {
        return Files.readString(Path.of("docs/examples/preview-request.json"));
    }
}

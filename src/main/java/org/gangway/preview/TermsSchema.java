package org.gangway.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.gangway.agreement.document.TermsDocument;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The grammar of terms as JSON Schema (draft 2020-12), printed from the types that read and write them. */
public final class TermsSchema {

    public static final String PATH = "/api/schema/agreement-1.json";

    private static final String REQUEST = "/schema/preview-request.example.json";
    private static final String TEXT = printed();

    private TermsSchema() {}

    public static String text() {
        return TEXT;
    }

    private static String printed() {
        var head = new LinkedHashMap<String, Object>();
        head.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        head.put("$id", "https://gangway.example" + PATH);
        head.put("title", "Terms of an engagement");
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(TermsDocument.schema(head));
    }

    /** A small request for a preview, for descriptions of the interface. */
    public static Map<String, Object> exampleOfRequest() {
        try (var in = TermsSchema.class.getResourceAsStream(REQUEST)) {
            var text = new String(Objects.requireNonNull(in, REQUEST).readAllBytes(), StandardCharsets.UTF_8);
            return JsonText.read(text, InputPlace.inFile(REQUEST));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.gangway.settlement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.shared.JsonNode;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A settled month as canonical JSON: keys sorted, no blanks, decimals as text; the same month gives the same bytes. */
final class StatementJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    /** Reads one field's value and leaves the rest to come. */
    private static final ObjectReader PART =
            JSON.readerFor(Object.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private StatementJson() {}

    static String write(SettledMonth settled) {
        return JSON.writeValueAsString(StatementWriter.write(settled));
    }

    static SettledMonth read(String json) {
        return StatementReader.read(new JsonNode(JSON.readValue(json, FIELDS)));
    }

    /** Passes over what the month was computed from, which is by far the most of it. */
    static SettledOutcome readOutcome(String json) {
        var fields = new LinkedHashMap<String, Object>();
        try (var parser = JSON.createParser(json)) {
            parser.nextToken();
            for (var name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                if (name.equals("statement") || name.equals("adjustments")) {
                    fields.put(name, PART.readValue(parser));
                } else {
                    parser.skipChildren();
                }
            }
        }
        return StatementReader.outcome(new JsonNode(fields));
    }

    static String sha256(SettledMonth settled) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(write(settled).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

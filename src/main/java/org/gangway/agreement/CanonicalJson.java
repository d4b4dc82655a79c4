package org.gangway.agreement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.gangway.shared.RuleViolation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON in one form only: keys sorted, no spaces, so that the same terms are the same bytes in UTF-8. */
final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CanonicalJson() {}

    static String write(Map<String, ?> map) {
        return MAPPER.writeValueAsString(map);
    }

    static Map<String, Object> read(String json) {
        return MAPPER.readValue(json, new TypeReference<Map<String, Object>>() {});
    }

    /** Text from outside; throws a {@link RuleViolation} with line and column where it is not one JSON object. */
    static Map<String, Object> parse(String json) {
        try {
            var text = json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
            Map<String, Object> read = STRICT.readValue(text, new TypeReference<Map<String, Object>>() {});
            if (read == null) {
                throw notJson(1, 1);
            }
            return read;
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            throw at == null ? notJson(1, 1) : notJson(at.getLineNr(), at.getColumnNr());
        }
    }

    private static RuleViolation notJson(int line, int column) {
        return new RuleViolation(
                "agreement.document-not-json", Map.of("line", Math.max(1, line), "column", Math.max(1, column)));
    }

    static String sha256(String json) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

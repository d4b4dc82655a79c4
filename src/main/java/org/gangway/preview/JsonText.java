package org.gangway.preview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON in one form only: keys sorted, no spaces, so that the same preview is the same bytes in UTF-8. */
public final class JsonText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private JsonText() {}

    /** Throws {@link NotJson} with line and column where the text is not one JSON object. */
    public static Map<String, Object> read(String json, Place place) {
        try {
            var text = json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
            Map<String, Object> read = JSON.readValue(text, FIELDS);
            if (read == null) {
                throw broken(place, 1, 1);
            }
            return read;
        } catch (JacksonException notJson) {
            TokenStreamLocation at = notJson.getLocation();
            throw at == null ? broken(place, 1, 1) : broken(place, at.getLineNr(), at.getColumnNr());
        }
    }

    public static String write(Map<String, ?> map) {
        return JSON.writeValueAsString(map);
    }

    static String sha256(String json) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static NotJson broken(Place place, int line, int column) {
        return new NotJson(place, Math.max(1, line), Math.max(1, column));
    }
}

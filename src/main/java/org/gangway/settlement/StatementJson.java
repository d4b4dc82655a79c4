package org.gangway.settlement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.gangway.shared.JsonNode;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A settled month as canonical JSON: keys sorted, no blanks, decimals as text; the same month gives the same bytes. */
final class StatementJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private StatementJson() {}

    static String write(SettledMonth settled) {
        return JSON.writeValueAsString(StatementWriter.write(settled));
    }

    static SettledMonth read(String json) {
        return StatementReader.read(new JsonNode(JSON.readValue(json, FIELDS)));
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

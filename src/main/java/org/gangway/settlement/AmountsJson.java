package org.gangway.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.shared.JsonNode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads of a stored statement what later months need: lines and amounts. The reasons are most of the text, and years of them
 * are read at once to say nothing.
 */
final class AmountsJson {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String REASONS = "explanation";
    private static final Map<String, Object> PASSED_OVER =
            Map.of("rule", "settlement-reasons-passed-over", "facts", Map.of(), "because", List.of());

    private AmountsJson() {}

    static SettledOutcome read(String json) {
        try (var parser = JSON.createParser(json)) {
            parser.nextToken();
            var fields = object(parser);
            return StatementReader.outcome(new JsonNode(fields));
        }
    }

    private static Map<String, Object> object(JsonParser parser) {
        var fields = new LinkedHashMap<String, Object>();
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
            var token = parser.nextToken();
            if (name.equals(REASONS)) {
                parser.skipChildren();
                fields.put(name, PASSED_OVER);
            } else if (token != JsonToken.VALUE_NULL) {
                fields.put(name, value(parser, token));
            }
        }
        return fields;
    }

    private static List<Object> array(JsonParser parser) {
        var values = new ArrayList<Object>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            values.add(value(parser, token));
        }
        return values;
    }

    private static Object value(JsonParser parser, @Nullable JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case null, default -> parser.getString();
        };
    }
}

package org.gangway.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Makes maps and lists of one JSON text; refuses a member named twice, and anything after the object. */
final class StrictReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;
    private final Predicate<String> wantedAnywhere;

    private StrictReader(JsonParser parser, Predicate<String> wantedAnywhere) {
        this.parser = parser;
        this.wantedAnywhere = wantedAnywhere;
    }

    static Map<String, Object> read(String json, Predicate<String> wantedOutermost, Predicate<String> wantedAnywhere) {
        try (var parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw broken(parser);
            }
            var read = new StrictReader(parser, wantedAnywhere).object(wantedOutermost.and(wantedAnywhere));
            if (parser.nextToken() != null) {
                throw broken(parser);
            }
            return read;
        } catch (JacksonException notJson) {
            var at = notJson.getLocation();
            throw at == null ? new NotJsonObject(1, 1) : new NotJsonObject(at.getLineNr(), at.getColumnNr());
        }
    }

    private static NotJsonObject broken(JsonParser parser) {
        var at = parser.currentLocation();
        return new NotJsonObject(at.getLineNr(), at.getColumnNr());
    }

    private Map<String, Object> object(Predicate<String> wanted) {
        var members = new LinkedHashMap<String, Object>();
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
            var token = parser.nextToken();
            if (wanted.test(name)) {
                members.put(wellFormed(name), value(token));
            } else {
                parser.skipChildren();
            }
        }
        return members;
    }

    private List<Object> list() {
        var elements = new ArrayList<Object>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(token));
        }
        return elements;
    }

    @SuppressWarnings("NullAway") // null stands for null, and whoever reads the map expects it
    private Object value(@Nullable JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(wantedAnywhere);
            case START_ARRAY -> list();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_NULL -> null;
            case null, default -> wellFormed(parser.getString());
        };
    }

    /** Half a surrogate pair is no character, and could not be written again. */
    private String wellFormed(String text) {
        if (!CanonicalWriter.isWellFormed(text)) {
            throw broken(parser);
        }
        return text;
    }
}

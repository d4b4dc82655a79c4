package org.gangway.preview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The grammar of requests for a preview as JSON Schema (draft 2020-12), its rows and events printed from their types. */
public final class RequestSchema {

    public static final String PATH = "/api/schema/preview-request-1.json";

    private static final String TEXT = printed();

    private RequestSchema() {}

    public static String text() {
        return TEXT;
    }

    private static String printed() {
        var definitions = new TreeMap<String, Object>();
        definitions.put("row", defined(PreviewCodec.ROW.schema(Map.of()), definitions));
        definitions.put("event", defined(PreviewCodec.EVENT.schema(Map.of()), definitions));
        var terms = Map.of("$ref", TermsSchema.PATH);
        var properties = new LinkedHashMap<String, Object>();
        properties.put("terms", Map.of("oneOf", List.of(terms, list(terms))));
        properties.put(PreviewCodec.RESULTS, list(Map.of("$ref", "#/$defs/row")));
        properties.put(PreviewCodec.EVENTS, list(Map.of("$ref", "#/$defs/event")));
        properties.put(
                "period",
                new TreeMap<>(Map.of(
                        "type", "string", "pattern", MonthParser.PATTERN, "description", "The only month asked for.")));
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "https://gangway.example" + PATH);
        schema.put("title", "Request for a settlement preview");
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", List.of("terms", PreviewCodec.RESULTS));
        schema.put("additionalProperties", false);
        schema.put("$defs", definitions);
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(schema);
    }

    private static Map<String, Object> list(Map<String, ?> items) {
        var list = new LinkedHashMap<String, Object>();
        list.put("type", "array");
        list.put("items", items);
        return list;
    }

    /** Without the definitions that it brings, which stand beside it. */
    private static Object defined(Map<String, Object> schema, Map<String, Object> definitions) {
        var own = new LinkedHashMap<>(schema);
        if (own.remove("$defs") instanceof Map<?, ?> brought) {
            brought.forEach((name, definition) -> definitions.put(String.valueOf(name), definition));
        }
        return own;
    }
}

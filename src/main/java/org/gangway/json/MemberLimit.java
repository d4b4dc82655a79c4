package org.gangway.json;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a limit says in the schema. */
final class MemberLimit {

    private MemberLimit() {}

    @SuppressWarnings("ReferenceEquality") // there is one form of whole numbers
    static Map<String, Object> schema(Limit limit, JsonForm<?> jsonForm) {
        var schema = new LinkedHashMap<String, Object>();
        if (jsonForm == Scalars.WHOLE) {
            if (limit.least() == limit.most()) {
                return Map.of("const", limit.least());
            }
            schema.put("type", "integer");
            schema.put("minimum", limit.least());
            schema.put("maximum", limit.most());
            return schema;
        }
        schema.put("type", "string");
        if (!limit.pattern().isEmpty()) {
            schema.put("pattern", "^" + limit.pattern() + "$");
        }
        if (limit.least() > 0) {
            schema.put("minLength", limit.least());
        }
        return schema;
    }
}

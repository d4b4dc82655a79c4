package org.gangway.preview;

import java.util.Map;
import org.gangway.json.CanonicalJson;
import org.gangway.json.NotJsonObject;

/** JSON that was handed in. */
public final class JsonText {

    private JsonText() {}

    /** Throws {@link InvalidJson} with line and column where the text is not one JSON object. */
    public static Map<String, Object> read(String json, InputPlace inputPlace) {
        try {
            return CanonicalJson.read(json);
        } catch (NotJsonObject broken) {
            throw new InvalidJson(inputPlace, broken.line(), broken.column());
        }
    }
}

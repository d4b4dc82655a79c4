package org.gangway.preview;

import java.util.List;
import java.util.Map;

/** A text that is not one JSON object, and where it breaks off. */
public final class InvalidJson extends RefusedPreview {

    private static final long serialVersionUID = 1L;

    private static final String RULE = "preview.not-json";

    private final int line;
    private final int column;

    InvalidJson(InputPlace inputPlace, int line, int column) {
        super(List.of(new PreviewFault(inputPlace, RULE, Map.of("line", line, "column", column))));
        this.line = line;
        this.column = column;
    }

    public String rule() {
        return RULE;
    }

    public Map<String, Object> facts() {
        return Map.of("line", line, "column", column);
    }
}

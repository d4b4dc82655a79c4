package org.gangway.uikit;

import java.util.ArrayList;
import java.util.List;

/** Words in lines that are about so many letters long; a picture has no line breaks of its own. */
final class WrappedText {

    private static final String MORE = "…";

    private WrappedText() {}

    /** At least one line, at most {@code most}; what does not fit is cut off with three dots. */
    static List<String> of(String text, int letters, int most) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("\\s+", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || length(longer) <= letters) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        var kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        if (lines.size() > most) {
            kept.set(most - 1, kept.getLast() + " " + String.join(" ", lines.subList(most, lines.size())));
        }
        return kept.stream().map(it -> shortened(it, letters)).toList();
    }

    private static String shortened(String line, int letters) {
        return length(line) <= letters
                ? line
                : line.substring(0, line.offsetByCodePoints(0, letters - 1)).strip() + MORE;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}

package org.gangway.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.function.UnaryOperator;

/** Makes another message of one, with other words and the same arguments and syntax. */
final class WordRewriting {

    private final MessagePattern pattern;
    private final UnaryOperator<String> change;
    private final StringBuilder out = new StringBuilder();
    private int copied;

    private WordRewriting(String message, UnaryOperator<String> change) {
        this.pattern = new MessagePattern(message);
        this.change = change;
    }

    static String of(String message, UnaryOperator<String> change) {
        var rewriting = new WordRewriting(message, change);
        rewriting.message(0);
        return rewriting.out.toString();
    }

    /** Changes the text of a message, goes into its arguments and copies the syntax around. */
    private void message(int start) {
        copyTo(pattern.getPart(start).getLimit());
        var limit = pattern.getLimitPartIndex(start);
        for (var i = start + 1; i <= limit; i++) {
            changeTo(pattern.getPart(i).getIndex());
            if (pattern.getPartType(i) == Part.Type.ARG_START) {
                argument(i);
                i = pattern.getLimitPartIndex(i);
            }
            copyTo(pattern.getPart(i).getLimit());
        }
    }

    private void argument(int start) {
        var limit = pattern.getLimitPartIndex(start);
        for (var i = start + 1; i < limit; i++) {
            if (pattern.getPartType(i) == Part.Type.MSG_START) {
                message(i);
                i = pattern.getLimitPartIndex(i);
            }
        }
    }

    private void copyTo(int index) {
        out.append(pattern.getPatternString(), copied, index);
        copied = index;
    }

    private void changeTo(int index) {
        out.append(change.apply(pattern.getPatternString().substring(copied, index)));
        copied = index;
    }
}

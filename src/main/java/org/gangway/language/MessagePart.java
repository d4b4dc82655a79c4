package org.gangway.language;

import com.ibm.icu.number.FormattedNumber;
import com.ibm.icu.text.PluralRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a message. Pieces never change, so every thread says the same ones without copying them. */
sealed interface MessagePart {

    String OTHER = "other";

    /**
     * Adds its words to the message.
     *
     * @param count the number that {@code #} stands for, null outside of a plural
     */
    void say(MessageRendering messageRendering, @Nullable FormattedNumber count, StringBuilder out);

    /** Words of the translator. */
    record Words(String words) implements MessagePart {
        @Override
        public void say(MessageRendering messageRendering, @Nullable FormattedNumber count, StringBuilder out) {
            out.append(words);
        }
    }

    /** The {@code #} of the plural around it. */
    record Count() implements MessagePart {
        @Override
        public void say(MessageRendering messageRendering, @Nullable FormattedNumber count, StringBuilder out) {
            out.append(count == null ? "#" : count);
        }
    }

    /** A value, written in the style the translator chose. */
    record Slot(String name, ArgumentStyle style) implements MessagePart {
        @Override
        public void say(MessageRendering messageRendering, @Nullable FormattedNumber count, StringBuilder out) {
            out.append(messageRendering.value(name, style));
        }
    }

    /** Pieces one after the other. */
    record Sentence(List<MessagePart> pieces) implements MessagePart {
        @Override
        public void say(MessageRendering messageRendering, @Nullable FormattedNumber count, StringBuilder out) {
            for (var messagePart : pieces) {
                messagePart.say(messageRendering, count, out);
            }
        }
    }

    /** One of several sentences, chosen by a word such as the name of a constant. */
    record Choice(String name, Map<String, Sentence> branches) implements MessagePart {
        @Override
        public void say(MessageRendering messageRendering, @Nullable FormattedNumber count, StringBuilder out) {
            branch(branches, messageRendering.word(name)).say(messageRendering, count, out);
        }
    }

    /** One of several sentences, chosen by a number and the grammar of the language. */
    record Plural(
            String name,
            PluralRules rules,
            BigDecimal offset,
            Map<BigDecimal, Sentence> exactly,
            Map<String, Sentence> branches)
            implements MessagePart {
        @Override
        public void say(MessageRendering messageRendering, @Nullable FormattedNumber count, StringBuilder out) {
            var number = messageRendering.number(name);
            var shown = messageRendering.plain(number.subtract(offset));
            var exact = exactly.get(number.stripTrailingZeros());
            var chosen = exact != null ? exact : branch(branches, rules.select(shown));
            chosen.say(messageRendering, shown, out);
        }
    }

    private static Sentence branch(Map<String, Sentence> branches, String name) {
        var chosen = branches.get(name);
        // ICU refuses a message without the branch "other"
        return chosen != null ? chosen : java.util.Objects.requireNonNull(branches.get(OTHER));
    }
}

package org.gangway.reading;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.gangway.shared.Ordered;

/** The words of a file that mean yes and those that mean no, in lower case. */
public record YesNoWords(Set<String> yes, Set<String> no) {

    public static final YesNoWords USUAL = new YesNoWords(
            Set.of("yes", "y", "true", "t", "1", "ja", "j", "sand", "x"),
            Set.of("no", "n", "false", "f", "0", "nej", "falsk"));

    public YesNoWords {
        yes = lower(yes);
        no = lower(no);
    }

    boolean contains(String raw) {
        return isYes(raw) || isNo(raw);
    }

    boolean isYes(String raw) {
        return yes.contains(raw.toLowerCase(Locale.ROOT));
    }

    boolean isNo(String raw) {
        return no.contains(raw.toLowerCase(Locale.ROOT));
    }

    static Set<String> lower(Set<String> words) {
        var lower = new LinkedHashSet<String>();
        words.forEach(word -> lower.add(word.strip().toLowerCase(Locale.ROOT)));
        return Ordered.copyOf(lower);
    }
}

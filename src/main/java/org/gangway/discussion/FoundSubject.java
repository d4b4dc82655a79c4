package org.gangway.discussion;

import java.util.Map;
import org.gangway.language.Text;
import org.gangway.shared.Ordered;
import org.gangway.shared.RuleViolation;

/**
 * A subject as its module knows it.
 *
 * @param title what it is called, as far as both sides may know
 * @param facts the same as values, for the log
 * @param address the page on which it is seen
 * @param shared whether the other side sees it too; what it does not see cannot be spoken about with it
 */
public record FoundSubject(Text title, Map<String, ?> facts, String address, boolean shared) {

    public FoundSubject {
        facts = Ordered.copyOf(facts);
    }

    void require(Audience audience) {
        if (!shared && audience != Audience.OWN_SIDE) {
            throw new RuleViolation("discussion.subject-not-shared");
        }
    }
}

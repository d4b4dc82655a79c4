package org.gangway.contact.deputy;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import org.gangway.identity.PersonId;
import org.gangway.shared.RuleViolation;

/** Who stands in for whom, one after the other; nobody may come round to themselves. */
final class DeputyChain {

    private DeputyChain() {}

    /**
     * @param standing by the person they stand in for
     * @throws RuleViolation {@code contact.deputy-self}, {@code contact.deputy-circle}
     */
    static void require(Map<PersonId, PersonId> standing, PersonId person, PersonId deputy) {
        if (person.equals(deputy)) {
            throw new RuleViolation("contact.deputy-self");
        }
        var seen = new LinkedHashSet<PersonId>();
        var next = Optional.of(deputy);
        while (next.isPresent() && seen.add(next.get())) {
            next = Optional.ofNullable(standing.get(next.get()));
            if (next.filter(person::equals).isPresent()) {
                throw new RuleViolation("contact.deputy-circle");
            }
        }
    }
}

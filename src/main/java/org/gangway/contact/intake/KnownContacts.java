package org.gangway.contact.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gangway.contact.exchange.CardPerson;
import org.gangway.contact.exchange.CardUid;
import org.gangway.identity.PersonSummary;
import org.gangway.shared.RuleViolation;

/** Whom the company has already, and whom the file has brought so far: by mail without regard to case, and by uid. */
final class KnownContacts {

    private final Map<String, String> here = new LinkedHashMap<>();
    private final Map<String, String> before = new LinkedHashMap<>();

    KnownContacts(List<PersonSummary> people, Map<String, String> cards) {
        people.forEach(it -> {
            here.put(it.id().value().toString(), it.name());
            if (!it.email().isEmpty()) {
                here.put(it.email().toLowerCase(Locale.ROOT), it.name());
            }
        });
        cards.forEach((key, name) -> here.put(CardUid.plain(key), name));
    }

    /** Why somebody is a double; who is none counts from now on. */
    Optional<RuleViolation> note(CardPerson person) {
        var keys = new ArrayList<String>();
        if (!person.uid().isBlank()) {
            keys.add(CardUid.plain(person.uid()));
        }
        person.mails().forEach(it -> keys.add(it.address().toLowerCase(Locale.ROOT)));
        for (var key : keys) {
            var other = here.get(key);
            if (other != null) {
                return Optional.of(new RuleViolation("contact.double-here", Map.of("name", other)));
            }
            var earlier = before.get(key);
            if (earlier != null) {
                return Optional.of(new RuleViolation("contact.double-in-file", Map.of("name", earlier)));
            }
        }
        keys.forEach(it -> before.put(it, person.name().written()));
        return Optional.empty();
    }
}

package org.gangway.escalation.ui;

import java.util.Map;
import org.gangway.engagement.Engagement;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Side;

/** The two companies of an engagement and their people, by name. */
record PartiesOfLadder(Engagement engagement, String client, String vendor, Map<PersonId, PersonSummary> people) {

    String name(Side side) {
        return side == Side.CLIENT ? client : vendor;
    }

    String name(PersonId person) {
        var known = people.get(person);
        return known == null ? "" : known.name();
    }
}

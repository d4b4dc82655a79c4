package org.gangway.contact.map;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.person.Person;
import org.gangway.identity.person.PersonDetailsService;
import org.springframework.stereotype.Component;

/** Who the people of a map are, and when they last spoke. */
@Component
class PeopleAndTalks {

    private final PersonDetailsService people;
    private final List<TalkDays> talks;

    PeopleAndTalks(PersonDetailsService people, List<TalkDays> talks) {
        this.people = people;
        this.talks = talks;
    }

    /** Those whom the signed-in user may know. */
    Map<PersonId, Person> people(Collection<PersonId> ids) {
        return people.people(ids);
    }

    Map<CounterpartId, LocalDate> talks(Collection<EngagementId> engagements) {
        var last = new LinkedHashMap<CounterpartId, LocalDate>();
        talks.forEach(it -> last.putAll(it.last(engagements)));
        return last;
    }
}

package org.gangway.engagement.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForVendorReaders;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.shared.Ordered;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of a vendor with whom the own company works: those who take part in an engagement of both today. */
@Service
@Transactional(readOnly = true)
public class VendorContactService {

    private final Assignments assignments;
    private final PartyDirectory parties;
    private final CurrentUserProvider currentUserProvider;
    private final Clock clock;

    VendorContactService(
            Assignments assignments, PartyDirectory parties, CurrentUserProvider currentUserProvider, Clock clock) {
        this.assignments = assignments;
        this.parties = parties;
        this.currentUserProvider = currentUserProvider;
        this.clock = clock;
    }

    /** By name. */
    @ForVendorReaders
    public List<VendorContact> contacts(PartyId vendor) {
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        var all = assignments.contacts(currentUserProvider.current().party(), vendor, today);
        var people = parties.persons(
                Ordered.copyOf(all.stream().map(it -> it.person().id()).toList()));
        return all.stream()
                .collect(Collectors.groupingBy(it -> it.person().id(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(assigned -> contact(assigned, people))
                .toList();
    }

    private static VendorContact contact(List<AssignedContact> assigned, Map<PersonId, PersonSummary> people) {
        var person = assigned.getFirst().person();
        return new VendorContact(
                person.details(),
                Objects.requireNonNull(people.get(person.id())).email(),
                Ordered.copyOf(
                        assigned.stream().map(AssignedContact::role).sorted().toList()),
                assigned.stream().map(AssignedContact::engagement).distinct().toList());
    }
}

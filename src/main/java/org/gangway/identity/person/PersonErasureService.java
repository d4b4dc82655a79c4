package org.gangway.identity.person;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.gangway.document.DownloadFile;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForAdministrators;
import org.gangway.identity.PersonErasing;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonNotFound;
import org.gangway.identity.SystemWork;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody may ask of whoever keeps data about them: to be told all of it, and to have removed what need not be kept. */
@Service
public class PersonErasureService {

    private final People people;
    private final PersonRecords records;
    private final TransactionTemplate transaction;
    private final CurrentUserProvider currentUserProvider;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonErasureService(
            People people,
            PersonRecords records,
            TransactionTemplate transaction,
            CurrentUserProvider currentUserProvider,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.records = records;
        this.transaction = transaction;
        this.currentUserProvider = currentUserProvider;
        this.events = events;
        this.clock = clock;
    }

    /** Everything that names a person of the own company. */
    @ForAdministrators
    @Transactional(readOnly = true)
    public DownloadFile export(PersonId id) {
        own(id);
        return new DownloadFile(
                "Person.json", "application/json", records.export(id).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Removes details, access, preferences and invitations of somebody who has left, and their name unless something that is kept
     * rests on it, such as a signature or minutes. It cannot be undone.
     *
     * @throws RuleViolation if they can still log in, or still take part in something
     */
    @ForAdministrators
    public void erase(PersonId id) {
        SystemWork.run(() -> transaction.executeWithoutResult(_ -> eraseNow(id)));
    }

    void eraseNow(PersonId id) {
        var person = own(id);
        if (!records.isShutOut(id)) {
            throw new RuleViolation("identity.person-active", Map.of("name", person.name()));
        }
        events.publishEvent(new PersonErasing(id));
        records.removeAccess(id);
        var kept = records.keepName(id);
        person.erase(kept, LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        events.publishEvent(
                new AccountChanged("identity.person-erased", id.value(), Map.of(), Map.of("nameKept", kept)));
    }

    private Person own(PersonId id) {
        return people.findById(id)
                .filter(person ->
                        person.party().equals(currentUserProvider.current().party()))
                .orElseThrow(() -> new PersonNotFound(id));
    }
}

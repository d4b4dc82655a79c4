package org.gangway.contact.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.gangway.contact.card.ContactCardService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForAdministrators;
import org.gangway.identity.account.PartyDirectory;
import org.springframework.stereotype.Service;

/** How files of contacts come in: tried first, and only then taken; they become people of the own company. */
@Service
public class ContactImportService {

    private final ContactUploads uploads;
    private final ContactImportJobs jobs;
    private final ContactWriting writing;
    private final ContactCardService cards;
    private final PartyDirectory parties;
    private final CurrentUserProvider currentUserProvider;

    ContactImportService(
            ContactUploads uploads,
            ContactImportJobs jobs,
            ContactWriting writing,
            ContactCardService cards,
            PartyDirectory parties,
            CurrentUserProvider currentUserProvider) {
        this.uploads = uploads;
        this.jobs = jobs;
        this.writing = writing;
        this.cards = cards;
        this.parties = parties;
        this.currentUserProvider = currentUserProvider;
    }

    @ForAdministrators
    public ContactUploadId receive(String fileName, InputStream in) throws IOException {
        return uploads.receive(user().id(), fileName, in).id();
    }

    /**
     * What would become of each card or row; nothing is written.
     *
     * @param language in which notes are written
     */
    @ForAdministrators
    public ContactTrial tryOut(ContactUploadId id, Locale language) {
        var user = user();
        var reading = new ContactReading(known(user), user.party(), language, _ -> {});
        return reading.read(uploads.get(id, user.id()).path(), region(user));
    }

    /** Takes them in the background, some at a time; who has come in meanwhile by another way is a double then. */
    @ForAdministrators
    public void start(ContactUploadId id, Locale language, ContactTrial trial) {
        var user = user();
        var upload = uploads.get(id, user.id());
        var known = known(user);
        var region = region(user);
        jobs.start(id, trial.taken(), job -> {
            var batch = writing.begin(job);
            var result = new ContactReading(known, user.party(), language, batch::take).read(upload.path(), region);
            batch.flush();
            uploads.forget(upload);
            return result;
        });
    }

    @ForAdministrators
    public ContactProgress progress(ContactUploadId id) {
        return jobs.progress(id);
    }

    private KnownContacts known(CurrentUser user) {
        return new KnownContacts(parties.people(user.party()), cards.knownNames());
    }

    private String region(CurrentUser user) {
        return parties.party(user.party()).country();
    }

    private CurrentUser user() {
        return currentUserProvider.current();
    }
}

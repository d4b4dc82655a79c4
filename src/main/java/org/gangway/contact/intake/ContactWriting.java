package org.gangway.contact.intake;

import java.util.ArrayList;
import java.util.List;
import org.gangway.contact.card.ContactCardService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes people of a file, some at a time: nobody else waits for the last one. */
@Component
class ContactWriting {

    private static final int AT_ONCE = 50;

    private final ContactCardService cards;
    private final TransactionTemplate transaction;

    ContactWriting(ContactCardService cards, TransactionTemplate transaction) {
        this.cards = cards;
        this.transaction = transaction;
    }

    /** Takes them one by one. */
    final class Batch {

        private final List<ContactReading.Taken> waiting = new ArrayList<>();
        private final ContactImportJob job;
        private int written;

        Batch(ContactImportJob job) {
            this.job = job;
        }

        void take(ContactReading.Taken one) {
            waiting.add(one);
            if (waiting.size() >= AT_ONCE) {
                flush();
            }
        }

        void flush() {
            if (!waiting.isEmpty()) {
                transaction.executeWithoutResult(_ -> waiting.forEach(it -> cards.add(it.details(), it.card())));
                written += waiting.size();
                waiting.clear();
                job.took(written);
            }
        }
    }

    Batch begin(ContactImportJob job) {
        return new Batch(job);
    }
}

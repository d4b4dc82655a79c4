package org.gangway.contact.map;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.gangway.identity.ForAnyone;
import org.gangway.identity.SystemWork;
import org.gangway.identity.registration.OneTimeSecret;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever has the link of a mail confirms with it, once, that they still are the one to turn to; nothing else can be done with it. */
@Service
public class ContactConfirming {

    private final ConfirmationLinks links;
    private final Confirmations confirmations;
    private final CounterpartJournal journal;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ContactConfirming(
            ConfirmationLinks links,
            Confirmations confirmations,
            CounterpartJournal journal,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.links = links;
        this.confirmations = confirmations;
        this.journal = journal;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** In which engagement they are confirmed now; empty where the link leads to nothing, or its quarter is over. */
    @ForAnyone
    public Optional<AskedConfirmation> confirm(String token) {
        var secret = new OneTimeSecret(token);
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        return SystemWork.call(() -> Objects.requireNonNull(transaction.execute(_ -> {
            var asked = links.find(secret, today);
            asked.filter(_ -> links.use(secret)).ifPresent(it -> {
                if (confirmations.confirm(it.engagement(), it.person(), today)) {
                    journal.confirmed(it.engagement(), it.person());
                }
            });
            return asked;
        })));
    }
}

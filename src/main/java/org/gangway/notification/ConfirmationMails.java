package org.gangway.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gangway.contact.ContactRoutes;
import org.gangway.contact.map.AskedConfirmation;
import org.gangway.contact.map.ConfirmationLinks;
import org.gangway.identity.SystemWork;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks everybody who holds a place on a map once a quarter whether that is still right: one mail, with a link for each engagement that
 * confirms with one click. Doing it twice sends nothing twice.
 */
@Component
class ConfirmationMails {

    private static final int MONTHS = 3;

    private final Outbox outbox;
    private final MailSettings settings;
    private final NewsDesk desk;
    private final Readers readers;
    private final ConfirmationLinks links;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ConfirmationMails(
            Outbox outbox,
            MailSettings settings,
            NewsDesk desk,
            Readers readers,
            ConfirmationLinks links,
            TransactionTemplate transaction,
            Clock clock) {
        this.outbox = outbox;
        this.settings = settings;
        this.desk = desk;
        this.readers = readers;
        this.links = links;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${gangway.absence.pause:PT30M}", initialDelayString = "PT14M")
    void round() {
        round(clock.instant());
    }

    void round(Instant now) {
        if (!outbox.isOpen() || !desk.isOpen()) {
            return;
        }
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        SystemWork.runForNobody(() -> {
            var asked = Objects.requireNonNull(transaction.execute(_ -> links.toAsk(today)));
            asked.stream()
                    .collect(Collectors.groupingBy(AskedConfirmation::person, LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .forEach(ofOne -> transaction.executeWithoutResult(_ -> ask(ofOne)));
        });
    }

    /** Without an account or an address nobody is written to; whoever says who takes part confirms for them. */
    private void ask(List<AskedConfirmation> asked) {
        var first = asked.getFirst();
        readers.one(first.person()).stream()
                .filter(it -> it.person().active() && !it.person().email().isEmpty())
                .forEach(reader -> {
                    var words = new ArrayList<Text>();
                    words.add(Msg.notification_still_right_text());
                    asked.forEach(one -> links.make(one).ifPresent(secret -> {
                        words.add(Msg.notification_still_right_in(one.engagementName()));
                        words.add(Text.user(settings.link(ContactRoutes.stillRight(secret.value()))));
                    }));
                    if (words.size() > 1) {
                        words.add(Msg.notification_still_right_until(
                                first.quarter().plusMonths(MONTHS).minusDays(1)));
                        outbox.put(NewsDesk.letter(reader, Msg.notification_still_right_subject(), words)
                                .waitingFor(first.person(), first.engagement()));
                    }
                });
    }
}

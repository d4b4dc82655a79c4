package org.gangway.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.identity.PersonId;
import org.gangway.identity.SystemWork;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.notification.news.NewsBook;
import org.gangway.notification.news.NewsItem;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes to each reader one mail with all news of their day, at the end of their working day; what happens afterwards, or on a day
 * on which they do not work, is in the next one.
 *
 * <p>Taking the news and laying the mail into the outbox is one transaction, so that none is told twice or never, whichever
 * process does it.
 */
@Component
class DailyDigest {

    private final NewsBook book;
    private final ReaderCalendars calendars;
    private final Readers readers;
    private final Outbox outbox;
    private final MailSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DailyDigest(
            NewsBook book,
            ReaderCalendars calendars,
            Readers readers,
            Outbox outbox,
            MailSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.book = book;
        this.calendars = calendars;
        this.readers = readers;
        this.outbox = outbox;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${gangway.digest.pause:PT5M}", initialDelayString = "${gangway.digest.pause:PT5M}")
    void round() {
        if (outbox.isOpen()) {
            round(clock.instant());
        }
    }

    void round(Instant now) {
        SystemWork.runForNobody(
                () -> waiting(now).forEach(reader -> transaction.executeWithoutResult(_ -> write(reader))));
    }

    private List<PersonId> waiting(Instant now) {
        return Objects.requireNonNull(transaction.execute(_ -> book.awaitingDigest().entrySet().stream()
                .filter(waiting -> isDue(waiting.getKey(), waiting.getValue(), now))
                .map(Map.Entry::getKey)
                .toList()));
    }

    private boolean isDue(PersonId reader, Instant since, Instant now) {
        var closing = calendars.of(reader, Optional.empty()).map(hours -> hours.closing(since));
        return closing.isEmpty() || !closing.get().isAfter(now);
    }

    /** Nothing of engagements in which they do not take part any more. */
    private void write(PersonId id) {
        var items = book.takeForDigest(id);
        for (var reader : readers.one(id)) {
            var theirs = items.stream()
                    .filter(item -> item.engagement() == null || readers.takesPart(reader, item.engagement()))
                    .toList();
            if (!theirs.isEmpty()) {
                outbox.put(letter(reader, theirs));
            }
        }
    }

    private Mail letter(Reader to, List<NewsItem> items) {
        var body = Stream.concat(
                        Stream.<Text>of(Msg.notification_digest_text(items.size())),
                        items.stream()
                                .flatMap(item -> Stream.of(
                                        Msg.notification_digest_item(item.happenedAt(), item.headline()),
                                        Text.user(settings.link(item.address())))))
                .toList();
        return NewsDesk.letter(to, Msg.notification_digest_title(items.size()), body);
    }
}

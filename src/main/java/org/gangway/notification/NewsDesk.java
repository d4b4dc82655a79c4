package org.gangway.notification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.DemoMode;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.notification.EngagementEnds.Ends;
import org.gangway.notification.news.Announcement;
import org.gangway.notification.news.NewsBook;
import org.gangway.notification.news.NewsDelivery;
import org.gangway.notification.news.NewsKind;
import org.springframework.stereotype.Component;

/**
 * Tells people what happened, in the transaction of what happened: as news in the portal and by mail, as each of them chose.
 * Whoever did it is not told.
 */
@Component
class NewsDesk {

    private final Readers readers;
    private final NewsBook book;
    private final Outbox outbox;
    private final MailSettings settings;
    private final EngagementEnds engagements;
    private final StandInReaders standIns;
    private final CurrentUserProvider currentUserProvider;

    NewsDesk(
            Readers readers,
            NewsBook book,
            Outbox outbox,
            MailSettings settings,
            EngagementEnds engagements,
            StandInReaders standIns,
            CurrentUserProvider currentUserProvider) {
        this.readers = readers;
        this.book = book;
        this.outbox = outbox;
        this.settings = settings;
        this.engagements = engagements;
        this.standIns = standIns;
        this.currentUserProvider = currentUserProvider;
    }

    /** Whether anybody is told anything: not of the past that the demo makes up. */
    boolean isOpen() {
        return !DemoMode.isUnderWay();
    }

    Ends engagement(EngagementId id) {
        return engagements.of(id);
    }

    /** To those of both sides, in words that are the headline itself. */
    void tellBoth(Ends engagement, NewsKind kind, Predicate<PersonSummary> to, Text headline, String address) {
        tell(new Announcement(kind, engagement.id(), headline, address), readersOf(engagement, to), List.of(headline));
    }

    List<Reader> readersOf(Ends engagement, Predicate<PersonSummary> to) {
        return readers.of(engagement.id(), engagement.both()).stream()
                .filter(reader -> to.test(reader.person()))
                .toList();
    }

    List<Reader> readersOf(Ends engagement, Side doer, Predicate<PersonSummary> to) {
        return readers.of(engagement.id(), engagement.other(doer)).stream()
                .filter(reader -> to.test(reader.person()))
                .toList();
    }

    /** @param words what the mail says between the greeting and the link */
    void tell(Announcement news, Collection<Reader> to, List<Text> words) {
        var body = new ArrayList<>(words);
        body.add(Text.user(settings.link(news.address())));
        tell(news, to, reader -> letter(reader, news.headline(), body));
    }

    /** @param mail what is written to somebody who wants to hear of it by mail at once */
    void tell(Announcement news, Collection<Reader> to, Function<Reader, Mail> mail) {
        var reached = news.engagement() == null ? to : standIns.with(news.engagement(), to);
        var others =
                reached.stream().filter(reader -> !isDoer(reader.person().id())).toList();
        var deliveries = book.deliveries(ids(others), news.kind(), news.engagement());
        var told = others.stream()
                .filter(reader -> reader.person().active() && delivery(deliveries, reader) != NewsDelivery.NONE)
                .toList();
        book.write(news, ids(told), outbox.isOpen() ? ids(with(NewsDelivery.DAILY, told, deliveries)) : List.of());
        if (outbox.isOpen()) {
            with(NewsDelivery.AT_ONCE, others, deliveries).stream()
                    .filter(reader -> !reader.person().email().isEmpty())
                    .forEach(reader -> outbox.put(
                            news.kind().mailWaits()
                                    ? mail.apply(reader)
                                            .waitingFor(reader.person().id(), news.engagement())
                                    : mail.apply(reader)));
        }
    }

    /** What whoever did it gets by mail all the same, unless they chose otherwise. */
    void mailToDoer(Announcement news, Collection<Reader> of, Function<Reader, Mail> mail) {
        var doer = of.stream()
                .filter(reader ->
                        isDoer(reader.person().id()) && !reader.person().email().isEmpty())
                .toList();
        if (outbox.isOpen()) {
            with(NewsDelivery.AT_ONCE, doer, book.deliveries(ids(doer), news.kind(), news.engagement()))
                    .forEach(reader -> outbox.put(mail.apply(reader)));
        }
    }

    static Mail letter(Reader reader, Text subject, List<Text> body) {
        var person = reader.person();
        var words = new ArrayList<>(body);
        if (!reader.absent().isEmpty()) {
            words.addFirst(Msg.notification_stands_in(reader.absent()));
        }
        return Mail.letter(
                person.party(), person.email(), person.name(), reader.profile().get(), subject, words);
    }

    private boolean isDoer(PersonId person) {
        return currentUserProvider
                .currentIfAny()
                .map(CurrentUser::id)
                .filter(person::equals)
                .isPresent();
    }

    private static List<Reader> with(
            NewsDelivery wanted, List<Reader> readers, Map<PersonId, NewsDelivery> deliveries) {
        return readers.stream()
                .filter(reader -> delivery(deliveries, reader) == wanted)
                .toList();
    }

    private static NewsDelivery delivery(Map<PersonId, NewsDelivery> deliveries, Reader reader) {
        return deliveries.getOrDefault(reader.person().id(), NewsDelivery.NONE);
    }

    private static List<PersonId> ids(List<Reader> readers) {
        return readers.stream().map(reader -> reader.person().id()).distinct().toList();
    }
}

package org.gangway.yearcalendar.feed;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.calendar.PublishedCalendar;
import org.gangway.calendar.PublishedEvent;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.ForAnyone;
import org.gangway.identity.Side;
import org.gangway.identity.SystemWork;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.identity.registration.OneTimeSecret;
import org.gangway.identity.signin.ReadingFor;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.gangway.yearcalendar.CalendarEntry;
import org.gangway.yearcalendar.CalendarSheet;
import org.gangway.yearcalendar.YearCalendarService;
import org.springframework.stereotype.Service;

/**
 * What the calendar program of somebody shows: what they would see themselves at that moment, in their language. Somebody who has left
 * has none, and what somebody no longer takes part in is not in it.
 */
@Service
public class CalendarFeedReader {

    private static final int DAYS_BEHIND = 60;
    private static final int DAYS_AHEAD = 400;

    private final FeedBook book;
    private final ReadingFor reading;
    private final YearCalendarService calendar;
    private final PartyDirectory parties;
    private final Texts texts;
    private final Clock clock;

    CalendarFeedReader(
            FeedBook book,
            ReadingFor reading,
            YearCalendarService calendar,
            PartyDirectory parties,
            Texts texts,
            Clock clock) {
        this.book = book;
        this.reading = reading;
        this.calendar = calendar;
        this.parties = parties;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The text of the file; empty where the address leads nowhere.
     *
     * @param portal the portal's own address, ends with a slash
     */
    @ForAnyone
    public Optional<String> read(FeedAddress address, String portal) {
        return SystemWork.call(() -> book.find(new OneTimeSecret(address.token())))
                .flatMap(feed -> reading.as(feed.owner(), user -> write(user, feed.issuedAt(), portal)));
    }

    private String write(CurrentUser user, Instant issuedAt, String portal) {
        var reader = parties.reader(user.id());
        var today = LocalDate.ofInstant(clock.instant(), reader.zone());
        var sheet = calendar.mine(today.minusDays(DAYS_BEHIND), today.plusDays(DAYS_AHEAD));
        return new PublishedCalendar(
                        say(Msg.yearcalendar_feed_name(), reader),
                        sheet.entries().stream()
                                .map(entry -> event(entry, sheet, user, reader, issuedAt, portal))
                                .toList())
                .toIcs();
    }

    private PublishedEvent event(
            CalendarEntry entry,
            CalendarSheet sheet,
            CurrentUser user,
            ReaderProfile reader,
            Instant issuedAt,
            String portal) {
        var place = entry.place();
        var title = sheet.say(entry.title(), reader.language(), it -> say(it, reader));
        var lines = Stream.of(
                        sheet.say(entry.details(), reader.language(), it -> say(it, reader)),
                        turn(entry, user.side(), reader),
                        sheet.engagement(place.engagement()))
                .filter(line -> !line.isBlank());
        return new PublishedEvent(
                entry.id() + "@gangway",
                entry.sequence(),
                Objects.requireNonNullElse(entry.changedAt(), issuedAt),
                entry.time(),
                entry.kind().isClosing() ? say(Msg.yearcalendar_at_site(place.of(), Text.user(title)), reader) : title,
                String.join("\n", lines.toList()),
                say(Text.of(entry.kind()), reader),
                portal + place.address(),
                entry.kind().isBusy());
    }

    /** Whose turn it is, of what is owed. */
    private String turn(CalendarEntry entry, Side own, ReaderProfile reader) {
        if (!entry.kind().isOwed()) {
            return "";
        }
        return entry.place()
                .side()
                .map(side -> say(
                        side == own ? Msg.yearcalendar_feed_turn_own() : Msg.yearcalendar_feed_turn_other(), reader))
                .orElseGet(() -> say(Msg.yearcalendar_turn_both(), reader));
    }

    private String say(Text text, ReaderProfile reader) {
        return texts.say(text, reader);
    }
}

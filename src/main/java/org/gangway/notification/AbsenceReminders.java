package org.gangway.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.identity.PersonId;
import org.gangway.identity.SystemWork;
import org.gangway.language.Msg;
import org.gangway.notification.news.Announcement;
import org.gangway.notification.news.NewsKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells those who stand opposite somebody once more, on the last working day before they are away: where they work and by their
 * clock. Each absence once, whichever process does it.
 */
@Component
class AbsenceReminders {

    /** A site may be closed for as long before. */
    private static final int DAYS_AHEAD = 21;

    private static final String AHEAD = """
            select a.id, a.person_id, p.full_name, a.first_day, a.last_day from absence a join person p on p.id = a.person_id
            where a.reminded_on is null and a.first_day between :from and :until order by a.first_day, a.id
            """;

    private static final String OPPOSITE = """
            select distinct c.engagement_id, o.person_id from counterpart_holder h
                join counterpart c on c.id = h.counterpart_id and c.until_day is null
                join engagement e on e.id = c.engagement_id and e.status = 'OPEN'
                join counterpart_holder o on o.counterpart_id = h.counterpart_id and o.side <> h.side and o.until_day is null
            where h.person_id = :person and h.until_day is null order by c.engagement_id, o.person_id
            """;

    private record Ahead(UUID id, PersonId person, String name, LocalDate first, LocalDate last) {}

    private record Opposite(EngagementId engagement, PersonId person) {}

    private final JdbcClient jdbc;
    private final NewsDesk desk;
    private final Readers readers;
    private final ReaderCalendars calendars;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AbsenceReminders(
            JdbcClient jdbc,
            NewsDesk desk,
            Readers readers,
            ReaderCalendars calendars,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.readers = readers;
        this.calendars = calendars;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${gangway.absence.pause:PT30M}",
            initialDelayString = "${gangway.absence.pause:PT30M}")
    void round() {
        round(clock.instant());
    }

    void round(Instant now) {
        if (desk.isOpen()) {
            SystemWork.runForNobody(() -> {
                var ahead = Objects.requireNonNull(transaction.execute(_ -> ahead(now)));
                ahead.forEach(it -> transaction.executeWithoutResult(_ -> remind(it, now)));
            });
        }
    }

    private List<Ahead> ahead(Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return jdbc.sql(AHEAD)
                .param("from", today.minusDays(1))
                .param("until", today.plusDays(DAYS_AHEAD))
                .query((row, _) -> new Ahead(
                        row.getObject(1, UUID.class),
                        new PersonId(row.getObject(2, UUID.class)),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class)))
                .list();
    }

    private void remind(Ahead absence, Instant now) {
        var hours = calendars.of(absence.person(), Optional.empty());
        var today =
                now.atZone(hours.map(ReadingHours::zone).orElse(ZoneOffset.UTC)).toLocalDate();
        if (today.isBefore(dayBefore(absence.first(), hours)) || !isMine(absence, today)) {
            return;
        }
        opposite(absence.person()).forEach(it -> {
            var headline = Msg.notification_news_counterpart_away_soon(
                    absence.name(),
                    absence.first(),
                    absence.last(),
                    desk.engagement(it.engagement()).name());
            desk.tell(
                    new Announcement(
                            NewsKind.PARTICIPATION,
                            it.engagement(),
                            headline,
                            EngagementRoutes.people(it.engagement())),
                    readers.one(it.person()),
                    List.of(headline));
        });
    }

    private static LocalDate dayBefore(LocalDate first, Optional<ReadingHours> hours) {
        var day = first.minusDays(1);
        if (hours.isPresent()) {
            while (!hours.get().calendar().isWorkingDay(day) && day.isAfter(first.minusDays(DAYS_AHEAD))) {
                day = day.minusDays(1);
            }
        }
        return day;
    }

    /** Of several processes one does it, and an absence that has begun needs no word ahead. */
    private boolean isMine(Ahead absence, LocalDate today) {
        var taken = jdbc.sql("update absence set reminded_on = :today where id = :id and reminded_on is null")
                .param("today", today)
                .param("id", absence.id())
                .update();
        return taken == 1 && today.isBefore(absence.first());
    }

    private List<Opposite> opposite(PersonId person) {
        return jdbc.sql(OPPOSITE)
                .param("person", person.value())
                .query((row, _) -> new Opposite(
                        new EngagementId(row.getObject(1, UUID.class)), new PersonId(row.getObject(2, UUID.class))))
                .list();
    }
}

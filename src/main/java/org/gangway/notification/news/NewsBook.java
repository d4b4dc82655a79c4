package org.gangway.notification.news;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.uikit.OpenPages;
import org.gangway.uikit.PageChange;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes news in the transaction of what they tell of, and forgets them when they are old. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NewsBook {

    /** Names the change of an open page by which it hears of news. */
    public static final String NEWS = "news";

    /** How long news are kept that were read, and how long those that nobody reads. */
    public static final Duration KEPT_READ = Duration.ofDays(90);

    public static final Duration KEPT_UNREAD = Duration.ofDays(366);

    private final JdbcClient jdbc;
    private final OpenPages pages;
    private final Clock clock;

    NewsBook(JdbcClient jdbc, OpenPages pages, Clock clock) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.clock = clock;
    }

    /** How each of these people wants to hear of it: as chosen for the engagement, or else everywhere, or else as is usual. */
    public Map<PersonId, NewsDelivery> deliveries(
            Collection<PersonId> people, NewsKind kind, @Nullable EngagementId engagement) {
        var deliveries = new LinkedHashMap<PersonId, NewsDelivery>();
        people.forEach(person -> deliveries.put(person, kind.usual()));
        if (!people.isEmpty() && kind.isChosen()) {
            jdbc.sql("select person_id, delivery from chosen_deliveries(cast(:people as uuid[]), :kind, :engagement)")
                    .param("people", array(people))
                    .param("kind", kind.name())
                    .param("engagement", value(engagement), Types.OTHER)
                    .query((row, _) -> deliveries.put(
                            new PersonId(row.getObject("person_id", UUID.class)),
                            NewsDelivery.valueOf(row.getString("delivery"))))
                    .list();
        }
        return deliveries;
    }

    /**
     * Writes it for each reader.
     *
     * @param forDigest those of them who get it in the mail of the day as well
     */
    public void write(Announcement announcement, Collection<PersonId> readers, Collection<PersonId> forDigest) {
        if (readers.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into news (id, reader_id, engagement_id, kind, message, facts, address, happened_at, awaits_digest)
                        select gen_random_uuid(), r, :engagement, :kind, :message, :facts, :address, :at,
                               r = any (cast(:digest as uuid[]))
                        from unnest(cast(:readers as uuid[])) r
                        """)
                .param("engagement", value(announcement.engagement()), Types.OTHER)
                .param("kind", announcement.kind().name())
                .param("message", announcement.headline().key())
                .param("facts", StoredText.facts(announcement.headline()))
                .param("address", announcement.address())
                .param("at", Timestamp.from(clock.instant()))
                .param("digest", array(forDigest))
                .param("readers", array(readers))
                .update();
        pages.tellAfterCommit(readers.stream()
                .map(reader -> new PageChange(reader.value(), NEWS, null))
                .toList());
    }

    /** For whom news wait that are to be in the mail of the day, and since when the oldest of them does. */
    public Map<PersonId, Instant> awaitingDigest() {
        var waiting = new LinkedHashMap<PersonId, Instant>();
        jdbc.sql("select reader_id, min(happened_at) as since from news where awaits_digest group by reader_id"
                        + " order by reader_id")
                .query((row, _) -> waiting.put(
                        new PersonId(row.getObject("reader_id", UUID.class)),
                        row.getTimestamp("since").toInstant()))
                .list();
        return waiting;
    }

    /** Hands out what waits for somebody's mail of the day, to one caller only: another one waits and finds nothing. */
    public List<NewsItem> takeForDigest(PersonId reader) {
        return jdbc.sql("""
                        with taken as (
                            update news n set awaits_digest = false where n.reader_id = :reader and n.awaits_digest returning n.*)
                        """ + NewsRows.COLUMNS
                        + " from taken n left join engagement e on e.id = n.engagement_id"
                        + " order by n.happened_at, n.id")
                .param("reader", reader.value())
                .query(NewsRows::item)
                .list();
    }

    /** Removes what is older than it is kept. */
    public int forgetOld() {
        return jdbc.sql("delete from news where read_at < :read or happened_at < :unread")
                .param("read", Timestamp.from(clock.instant().minus(KEPT_READ)))
                .param("unread", Timestamp.from(clock.instant().minus(KEPT_UNREAD)))
                .update();
    }

    /** Removes what is kept of somebody here. */
    public void forget(PersonId person) {
        for (var statement : List.of(
                "delete from news where reader_id = :id",
                "delete from news_choice where person_id = :id",
                "delete from quiet_hours where person_id = :id")) {
            jdbc.sql(statement).param("id", person.value()).update();
        }
    }

    private static @Nullable UUID value(@Nullable EngagementId engagement) {
        return engagement == null ? null : engagement.value();
    }

    private static String array(Collection<PersonId> people) {
        return people.stream().map(person -> person.value().toString()).collect(Collectors.joining(",", "{", "}"));
    }
}

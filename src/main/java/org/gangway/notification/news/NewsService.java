package org.gangway.notification.news;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForEveryone;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in user should know of. */
@Service
@Transactional
public class NewsService {

    /** So many unread news are counted as more than one less. */
    public static final int MOST_COUNTED = 100;

    private static final String CHOSEN = """
             where n.reader_id = :reader
              and (cast(:engagement as uuid) is null or n.engagement_id = :engagement)
              and (cast(:kind as text) is null or n.kind = :kind)
              and (not :unreadOnly or n.read_at is null)
            """;

    private final JdbcClient jdbc;
    private final CurrentUserProvider currentUserProvider;
    private final Clock clock;

    NewsService(JdbcClient jdbc, CurrentUserProvider currentUserProvider, Clock clock) {
        this.jdbc = jdbc;
        this.currentUserProvider = currentUserProvider;
        this.clock = clock;
    }

    /** The newest first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<NewsItem> news(NewsFilter filter, Pageable page) {
        return chosen(
                        NewsRows.COLUMNS + " from news n left join engagement e on e.id = n.engagement_id" + CHOSEN
                                + " order by n.happened_at desc, n.id limit :n offset :from",
                        filter)
                .param("n", page.getPageSize())
                .param("from", page.getOffset())
                .query(NewsRows::item)
                .list();
    }

    /** Which engagements they are about, by name. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<NewsEngagement> engagements() {
        return jdbc.sql(
                        "select e.id, e.name from engagement e where exists ("
                                + "select from news n where n.reader_id = :reader and n.engagement_id = e.id) order by e.name, e.id")
                .param("reader", reader())
                .query((row, _) ->
                        new NewsEngagement(new EngagementId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    /** How many have not been read, counted up to {@link #MOST_COUNTED}: the bell asks on every page. */
    @ForEveryone
    @Transactional(readOnly = true)
    public int unread() {
        return jdbc.sql(
                        "select count(*) from (select from news where reader_id = :reader and read_at is null limit :most) unread")
                .param("reader", reader())
                .param("most", MOST_COUNTED)
                .query(Integer.class)
                .single();
    }

    @ForEveryone
    public void read(NewsId id) {
        var known = jdbc.sql("update news set read_at = coalesce(read_at, :now) where id = :id and reader_id = :reader")
                .param("now", now())
                .param("id", id.value())
                .param("reader", reader())
                .update();
        if (known == 0) {
            throw new NewsNotFound(id);
        }
    }

    /** Marks all of them as read. Returns how many had not been. */
    @ForEveryone
    public int readAll(NewsFilter filter) {
        return chosen("update news n set read_at = :now" + CHOSEN + " and n.read_at is null", filter)
                .param("now", now())
                .update();
    }

    private JdbcClient.StatementSpec chosen(String sql, NewsFilter filter) {
        var engagement = filter.engagement();
        return jdbc.sql(sql)
                .param("reader", reader())
                .param("engagement", engagement == null ? null : engagement.value(), Types.OTHER)
                .param("kind", name(filter.kind()), Types.VARCHAR)
                .param("unreadOnly", filter.unreadOnly());
    }

    private static @Nullable String name(@Nullable NewsKind kind) {
        return kind == null ? null : kind.name();
    }

    private UUID reader() {
        return currentUserProvider.current().id().value();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

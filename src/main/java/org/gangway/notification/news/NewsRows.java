package org.gangway.notification.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.gangway.engagement.EngagementId;

/** Reads news as they are kept. */
final class NewsRows {

    static final String COLUMNS = "select n.id, n.engagement_id, e.name as engagement_name, n.kind, n.message, n.facts,"
            + " n.address, n.happened_at, n.read_at is not null as is_read";

    private NewsRows() {}

    static NewsItem item(ResultSet row, int number) throws SQLException {
        var engagement = row.getObject("engagement_id", UUID.class);
        return new NewsItem(
                new NewsId(row.getObject("id", UUID.class)),
                engagement == null ? null : new EngagementId(engagement),
                row.getString("engagement_name"),
                NewsKind.valueOf(row.getString("kind")),
                StoredText.read(row.getString("message"), row.getString("facts")),
                row.getString("address"),
                row.getTimestamp("happened_at").toInstant(),
                row.getBoolean("is_read"));
    }
}

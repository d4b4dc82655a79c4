package org.gangway.contact.touchpoint;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.gangway.contact.map.CounterpartId;
import org.gangway.contact.map.TalkDays;
import org.gangway.engagement.EngagementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When pairs last spoke: by the talks that were held. */
@Component
class HeldTalks implements TalkDays {

    private final JdbcClient jdbc;

    HeldTalks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<CounterpartId, LocalDate> last(Collection<EngagementId> engagements) {
        var last = new LinkedHashMap<CounterpartId, LocalDate>();
        if (!engagements.isEmpty()) {
            jdbc.sql("select counterpart_id, max(starts_at) from touchpoint where engagement_id in (:ids)"
                            + " and state = 'HELD' group by counterpart_id order by counterpart_id")
                    .param("ids", engagements.stream().map(EngagementId::value).toList())
                    .query((row, _) -> Map.entry(
                            new CounterpartId(row.getObject(1, UUID.class)), row.getObject(2, Timestamp.class)))
                    .list()
                    .forEach(it -> last.put(
                            it.getKey(), LocalDate.ofInstant(it.getValue().toInstant(), ZoneOffset.UTC)));
        }
        return last;
    }
}

package org.gangway.contact.map;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gangway.engagement.EngagementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tiers of engagements: the usual ones until somebody changes them, and then those that are written. */
@Component
class Tiers {

    private record Written(EngagementId engagement, Tier tier) {}

    private final JdbcClient jdbc;

    Tiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Tier> of(EngagementId engagement) {
        return ofEach(List.of(engagement)).getOrDefault(engagement, List.of());
    }

    /** From the top down, of each. */
    Map<EngagementId, List<Tier>> ofEach(Collection<EngagementId> engagements) {
        var all = new LinkedHashMap<EngagementId, List<Tier>>();
        engagements.forEach(it -> all.put(it, Tier.usual()));
        if (!engagements.isEmpty()) {
            all.putAll(jdbc
                    .sql("select engagement_id, code, name from contact_tier where engagement_id in (:ids)"
                            + " order by engagement_id, position")
                    .param("ids", engagements.stream().map(EngagementId::value).toList())
                    .query((row, _) -> new Written(
                            new EngagementId(row.getObject(1, UUID.class)),
                            new Tier(row.getString(2), row.getString(3))))
                    .list()
                    .stream()
                    .collect(Collectors.groupingBy(
                            Written::engagement,
                            LinkedHashMap::new,
                            Collectors.mapping(Written::tier, Collectors.toList()))));
        }
        return all;
    }

    void write(EngagementId engagement, List<Tier> tiers) {
        jdbc.sql("delete from contact_tier where engagement_id = :engagement")
                .param("engagement", engagement.value())
                .update();
        for (var i = 0; i < tiers.size(); i++) {
            jdbc.sql(
                            "insert into contact_tier (engagement_id, code, position, name) values (:engagement, :code, :at, :name)")
                    .param("engagement", engagement.value())
                    .param("code", tiers.get(i).code())
                    .param("at", i)
                    .param("name", tiers.get(i).name())
                    .update();
        }
    }
}

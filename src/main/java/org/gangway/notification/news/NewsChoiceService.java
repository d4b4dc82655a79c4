package org.gangway.notification.news;

import java.sql.Types;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForEveryone;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the signed-in user wants to hear of news: each kind everywhere, and otherwise in single engagements. */
@Service
@Transactional
public class NewsChoiceService {

    private final JdbcClient jdbc;
    private final EngagementService engagements;
    private final CurrentUserProvider currentUserProvider;

    NewsChoiceService(JdbcClient jdbc, EngagementService engagements, CurrentUserProvider currentUserProvider) {
        this.jdbc = jdbc;
        this.engagements = engagements;
        this.currentUserProvider = currentUserProvider;
    }

    /** Every kind, also those for which nothing was chosen. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Map<NewsKind, NewsDelivery> choices() {
        var all = new EnumMap<NewsKind, NewsDelivery>(NewsKind.class);
        for (var kind : NewsKind.values()) {
            all.put(kind, kind.usual());
        }
        all.putAll(chosen(null));
        return all;
    }

    /** Only the kinds that are chosen otherwise there. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Map<NewsKind, NewsDelivery> choices(EngagementId engagement) {
        engagements.get(engagement);
        return chosen(engagement);
    }

    private Map<NewsKind, NewsDelivery> chosen(@Nullable EngagementId engagement) {
        var chosen = new EnumMap<NewsKind, NewsDelivery>(NewsKind.class);
        jdbc.sql("select kind, delivery from news_choice"
                        + " where person_id = :person and engagement_id is not distinct from :engagement")
                .param("person", person())
                .param("engagement", value(engagement), Types.OTHER)
                .query((row, _) -> chosen.put(
                        NewsKind.valueOf(row.getString("kind")), NewsDelivery.valueOf(row.getString("delivery"))))
                .list();
        chosen.keySet().removeIf(kind -> !kind.isChosen());
        return chosen;
    }

    /**
     * For all engagements, but for those where it is chosen otherwise.
     *
     * @throws RuleViolation {@code notification.no-choice} where the kind leaves no such choice
     */
    @ForEveryone
    public void choose(NewsKind kind, NewsDelivery delivery) {
        keep(kind, null, delivery);
    }

    /**
     * For one engagement.
     *
     * @param delivery null: as everywhere else
     * @throws RuleViolation {@code notification.no-choice} where the kind leaves no such choice
     */
    @ForEveryone
    public void choose(EngagementId engagement, NewsKind kind, @Nullable NewsDelivery delivery) {
        engagements.get(engagement);
        if (delivery == null) {
            jdbc.sql("delete from news_choice"
                            + " where person_id = :person and kind = :kind and engagement_id = :engagement")
                    .param("person", person())
                    .param("kind", kind.name())
                    .param("engagement", engagement.value())
                    .update();
        } else {
            keep(kind, engagement, delivery);
        }
    }

    private void keep(NewsKind kind, @Nullable EngagementId engagement, NewsDelivery delivery) {
        if (!kind.choices().contains(delivery) || (engagement != null && !kind.isOfEngagement())) {
            throw new RuleViolation("notification.no-choice");
        }
        jdbc.sql("insert into news_choice (person_id, kind, engagement_id, delivery)"
                        + " values (:person, :kind, :engagement, :delivery)"
                        + " on conflict on constraint news_choice_once do update set delivery = excluded.delivery")
                .param("person", person())
                .param("kind", kind.name())
                .param("engagement", value(engagement), Types.OTHER)
                .param("delivery", delivery.name())
                .update();
    }

    /** Whether mail waits while they do not work. */
    @ForEveryone
    @Transactional(readOnly = true)
    public boolean keepsQuiet() {
        return jdbc.sql("select exists (select from quiet_hours where person_id = :person)")
                .param("person", person())
                .query(Boolean.class)
                .single();
    }

    @ForEveryone
    public void keepQuiet(boolean quiet) {
        jdbc.sql(
                        quiet
                                ? "insert into quiet_hours (person_id) values (:person) on conflict do nothing"
                                : "delete from quiet_hours where person_id = :person")
                .param("person", person())
                .update();
    }

    private static @Nullable UUID value(@Nullable EngagementId engagement) {
        return engagement == null ? null : engagement.value();
    }

    private UUID person() {
        return currentUserProvider.current().id().value();
    }
}

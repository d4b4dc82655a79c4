package org.gangway.yearcalendar;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gangway.calendar.EventTime.WholeDays;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When people who take part are away; why is nobody's business. Somebody who takes part in several engagements is away once. */
@Component
class AbsenceEntries implements CalendarSource {

    private static final String SQL = """
            select distinct on (a.id) a.id, p.full_name, a.first_day, a.last_day, d.full_name as deputy, s.side, s.engagement_id
            from absence a
                join person p on p.id = a.person_id
                join assignment s on s.person_id = a.person_id and s.engagement_id in (:engagements)
                    and s.from_day <= :to and (s.until_day is null or s.until_day >= :from)
                left join person d on d.id = a.deputy_id
            where a.last_day >= :from and a.first_day <= :to
            order by a.id, s.engagement_id
            """;

    private final JdbcClient jdbc;

    AbsenceEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<CalendarEntryKind> kinds() {
        return EnumSet.of(CalendarEntryKind.ABSENCE);
    }

    @Override
    public List<CalendarEntry> entries(CalendarQuestion question) {
        return jdbc.sql(SQL)
                .param("engagements", question.ids())
                .param("from", question.from())
                .param("to", question.to())
                .query((row, _) -> {
                    var engagement = new EngagementId(row.getObject("engagement_id", UUID.class));
                    var name = row.getString("full_name");
                    var deputy = row.getString("deputy");
                    return CalendarEntry.forAll(
                            CalendarEntryKind.ABSENCE,
                            row.getObject("id", UUID.class),
                            new WholeDays(
                                    row.getObject("first_day", LocalDate.class),
                                    row.getObject("last_day", LocalDate.class)),
                            EntryWords.said(Msg.yearcalendar_away(name)),
                            deputy == null ? EntryWords.NONE : EntryWords.said(Msg.yearcalendar_stands_in(deputy)),
                            new EntryPlace(
                                    engagement,
                                    Side.valueOf(row.getString("side")),
                                    name,
                                    EngagementRoutes.people(engagement)));
                })
                .list();
    }
}

package org.gangway.overview.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.SettlementRoutes;
import org.jspecify.annotations.Nullable;

/**
 * Something that falls on a day of the next weeks.
 *
 * @param place the engagement, or the site that is closed
 * @param words of whoever named it: a committee or a closed day
 * @param subject the meeting it is
 * @param at null for a whole day
 * @param month of a statement; else null
 */
public record ComingDay(
        ComingKind kind,
        LocalDate day,
        @Nullable EngagementId engagement,
        String place,
        String words,
        UUID subject,
        @Nullable Instant at,
        @Nullable YearMonth month) {

    public Text text() {
        return switch (kind) {
            case MEETING -> Msg.overview_coming_meeting(words);
            case ANSWER -> Msg.overview_coming_answer(month == null ? YearMonth.from(day) : month);
            case NOTICE -> Msg.overview_coming_notice();
            case TERM_END -> Msg.overview_coming_end();
            case CLOSED -> Msg.overview_coming_closed(words);
        };
    }

    /** Empty where there is no page about it alone. */
    public String address() {
        if (engagement == null) {
            return "";
        }
        return switch (kind) {
            case MEETING -> GovernanceRoutes.meeting(engagement, new MeetingId(subject));
            case ANSWER ->
                month == null ? SettlementRoutes.months(engagement) : SettlementRoutes.statement(engagement, month);
            case NOTICE, TERM_END -> EngagementRoutes.overview(engagement);
            case CLOSED -> "";
        };
    }
}

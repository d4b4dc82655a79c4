package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.governance.committee.CommitteeParagraphs;
import org.gangway.governance.meeting.MeetingStatus;
import org.gangway.governance.meeting.MeetingSummary;
import org.gangway.language.Msg;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.ui.Paragraphs;
import org.gangway.uikit.NarrowGrid;
import org.gangway.uikit.ScreenTexts;

/** Meetings, one a line, each a link to its page. */
class MeetingGrid extends Grid<MeetingSummary> {

    private static final int PAGE = 20;

    private final Paragraphs paragraphs;
    private final Map<CommitteeId, String> names = new LinkedHashMap<>();

    /** @param now the moment by which a meeting is ahead or over */
    MeetingGrid(boolean acrossEngagements, Instant now, Paragraphs paragraphs) {
        this.paragraphs = paragraphs;
        if (acrossEngagements) {
            addColumn(MeetingSummary::engagementName)
                    .setHeader(say(Msg.governance_action_engagement()))
                    .setAutoWidth(true);
        }
        addComponentColumn(this::link)
                .setHeader(say(Msg.governance_meeting_title()))
                .setWidth("14rem")
                .setFlexGrow(2);
        addColumn(it -> ScreenTexts.formats().dateTime(it.time().start()))
                .setHeader(say(Msg.governance_when()))
                .setAutoWidth(true);
        addComponentColumn(it -> GovernanceBadges.of(it.phase(now)))
                .setHeader(say(Msg.governance_action_status()))
                .setAutoWidth(true);
        addComponentColumn(MeetingGrid::minutes)
                .setHeader(say(Msg.governance_minutes_state()))
                .setAutoWidth(true);
        NarrowGrid.fit(this, it -> block(it, now));
        setAllRowsVisible(!acrossEngagements);
        if (acrossEngagements) {
            setPageSize(PAGE);
        }
    }

    private List<Component> block(MeetingSummary meeting, Instant now) {
        return List.of(
                link(meeting),
                new Span(meeting.engagementName()),
                new Span(ScreenTexts.formats().dateTime(meeting.time().start())),
                GovernanceBadges.of(meeting.phase(now)),
                minutes(meeting));
    }

    /** The same meetings, their committees called as the reader calls them from now on. */
    List<MeetingSummary> read(List<MeetingSummary> meetings) {
        var originals = new LinkedHashMap<ParagraphKey, OriginalText>();
        meetings.forEach(it -> originals.put(CommitteeParagraphs.of(it.committee()), it.committeeOriginal()));
        var found = paragraphs.of(originals);
        var language = ScreenTexts.reader().language();
        meetings.forEach(it -> names.put(
                it.committee(),
                Objects.requireNonNull(found.get(CommitteeParagraphs.of(it.committee())))
                        .wordsIn(language)));
        return meetings;
    }

    private Anchor link(MeetingSummary meeting) {
        var name = names.getOrDefault(meeting.committee(), meeting.committeeName());
        var words = say(Msg.governance_meeting_heading(name, meeting.number()));
        return new Anchor(GovernanceRoutes.meeting(meeting.engagement(), meeting.id()), words);
    }

    private static Component minutes(MeetingSummary meeting) {
        return meeting.status() == MeetingStatus.HELD ? GovernanceBadges.of(meeting.minutes()) : new Span();
    }
}

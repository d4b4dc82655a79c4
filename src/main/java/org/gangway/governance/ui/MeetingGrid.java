package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
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
import org.gangway.uikit.GridCells;
import org.gangway.uikit.NarrowGrid;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusWords;
import org.jspecify.annotations.Nullable;

/** Meetings, one a line, each a link to its page. */
class MeetingGrid extends Grid<MeetingSummary> {

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
        addColumn(GridCells.link(MeetingGrid::address, this::name))
                .setHeader(say(Msg.governance_meeting_title()))
                .setWidth("14rem")
                .setFlexGrow(2);
        addColumn(it -> ScreenTexts.formats().dateTime(it.time().start()))
                .setHeader(say(Msg.governance_when()))
                .setAutoWidth(true);
        addColumn(GridCells.badge(it -> GovernanceBadges.of(it.phase(now))))
                .setHeader(say(Msg.governance_action_status()))
                .setAutoWidth(true);
        addColumn(GridCells.badge(MeetingGrid::minutes))
                .setHeader(say(Msg.governance_minutes_state()))
                .setAutoWidth(true);
        NarrowGrid.fit(this, it -> block(it, now));
        setAllRowsVisible(!acrossEngagements);
    }

    private List<Component> block(MeetingSummary meeting, Instant now) {
        var lines = new ArrayList<Component>(List.of(
                new Anchor(address(meeting), name(meeting)),
                new Span(meeting.engagementName()),
                new Span(ScreenTexts.formats().dateTime(meeting.time().start())),
                GovernanceBadges.of(meeting.phase(now)).badge()));
        var minutes = minutes(meeting);
        if (minutes != null) {
            lines.add(minutes.badge());
        }
        return lines;
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

    private static String address(MeetingSummary meeting) {
        return GovernanceRoutes.meeting(meeting.engagement(), meeting.id());
    }

    private String name(MeetingSummary meeting) {
        var committee = names.getOrDefault(meeting.committee(), meeting.committeeName());
        return say(Msg.governance_meeting_heading(committee, meeting.number()));
    }

    private static @Nullable StatusWords minutes(MeetingSummary meeting) {
        return meeting.status() == MeetingStatus.HELD ? GovernanceBadges.of(meeting.minutes()) : null;
    }
}

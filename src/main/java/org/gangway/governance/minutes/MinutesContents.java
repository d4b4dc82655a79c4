package org.gangway.governance.minutes;

import java.util.LinkedHashMap;
import org.gangway.engagement.EngagementService;
import org.gangway.governance.action.Actions;
import org.gangway.governance.committee.Committee;
import org.gangway.governance.committee.CommitteeParagraphs;
import org.gangway.governance.meeting.Decisions;
import org.gangway.governance.meeting.Meeting;
import org.gangway.paragraph.TranslationService;
import org.springframework.stereotype.Component;

/** Reads together what stands in the minutes of a meeting. */
@Component
class MinutesContents {

    private final Decisions decisions;
    private final Actions actions;
    private final Addenda addenda;
    private final EngagementService engagements;
    private final TranslationService translations;

    MinutesContents(
            Decisions decisions,
            Actions actions,
            Addenda addenda,
            EngagementService engagements,
            TranslationService translations) {
        this.decisions = decisions;
        this.actions = actions;
        this.addenda = addenda;
        this.engagements = engagements;
        this.translations = translations;
    }

    MinutesContent of(Meeting meeting, Committee committee) {
        var resolved = decisions.findByMeetingOrderByNumber(meeting.id());
        var assigned = actions.findByMeetingOrderByNumber(meeting.id());
        var corrections = addenda.findByMeetingOrderByNumber(meeting.id()).stream()
                .filter(it -> !it.isWithdrawn())
                .toList();
        var written = new LinkedHashMap<>(MinutesParagraphs.of(meeting, resolved, assigned));
        written.putAll(MinutesParagraphs.of(corrections));
        written.put(CommitteeParagraphs.of(committee.id()), committee.original());
        return new MinutesContent(
                engagements.get(meeting.engagement()),
                engagements.sites(meeting.engagement()),
                committee,
                meeting,
                resolved,
                assigned,
                corrections,
                translations.paragraphs(meeting.engagement(), written));
    }
}

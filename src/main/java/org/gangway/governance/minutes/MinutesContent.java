package org.gangway.governance.minutes;

import java.util.List;
import java.util.Map;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementSite;
import org.gangway.governance.action.Action;
import org.gangway.governance.committee.Committee;
import org.gangway.governance.meeting.Decision;
import org.gangway.governance.meeting.Meeting;
import org.gangway.paragraph.Paragraph;
import org.gangway.paragraph.ParagraphKey;

/** Everything that stands in printed minutes. */
record MinutesContent(
        Engagement engagement,
        List<EngagementSite> sites,
        Committee committee,
        Meeting meeting,
        List<Decision> decisions,
        List<Action> actions,
        List<Addendum> addenda,
        Map<ParagraphKey, Paragraph> paragraphs) {}

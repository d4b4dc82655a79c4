package org.gangway.governance.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementSite;
import org.gangway.governance.committee.Committee;
import org.gangway.governance.meeting.Meeting;
import org.gangway.governance.meeting.MeetingPhase;
import org.gangway.governance.minutes.MeetingPermissions;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.gangway.uikit.ScreenTexts;

/** A meeting with what it belongs to, as it was when the page was opened. */
record MeetingDetails(
        Engagement engagement,
        List<EngagementSite> sites,
        Committee committee,
        Meeting meeting,
        MeetingPermissions may,
        Instant openedAt) {

    MeetingPhase phase() {
        return meeting.phase(openedAt);
    }

    boolean mayHold() {
        return may.mayHold(openedAt);
    }

    /** The side that the reader answers for; only where they have a seat. */
    Side own() {
        return Objects.requireNonNull(may.own());
    }

    boolean mayReadMinutes(CurrentUser reader) {
        return meeting.minutes().isReadableBy(reader.side());
    }

    /** The name of the party that writes the minutes. */
    String writingParty(MeetingFacade desk) {
        var side = meeting.minutes().writer().orElseThrow();
        return desk.people().parties().party(engagement.party(side)).name();
    }

    List<Text> clocks() {
        return clocks(sites, meeting.time().start());
    }

    /** What the clocks show at the sites. */
    static List<Text> clocks(List<EngagementSite> sites, Instant start) {
        return sites.stream()
                .<Text>map(site -> Msg.governance_time_at_site(site.name(), clock(site.zone(), start)))
                .toList();
    }

    private static String clock(ZoneId zone, Instant start) {
        var there = new ReaderProfile(
                ScreenTexts.reader().language(), ScreenTexts.reader().formats(), zone);
        return ScreenTexts.texts().formats(there).dateTime(start);
    }

    /** Where the client sits: its clock is the one a meeting is agreed by. */
    static ZoneId hostZone(List<EngagementSite> sites) {
        return sites.stream()
                .filter(site -> site.side() == Side.CLIENT)
                .findFirst()
                .map(EngagementSite::zone)
                .orElse(ZoneId.of("UTC"));
    }

    static String hostName(List<EngagementSite> sites) {
        return sites.stream()
                .filter(site -> site.side() == Side.CLIENT)
                .findFirst()
                .map(EngagementSite::name)
                .orElse("UTC");
    }
}

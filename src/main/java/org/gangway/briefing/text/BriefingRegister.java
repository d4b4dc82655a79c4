package org.gangway.briefing.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.Side;
import org.gangway.identity.account.PartyDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Briefings as people read them. */
@Service
@Transactional(readOnly = true)
public class BriefingRegister {

    private final BriefingParagraphs paragraphs;
    private final PastWordings past;
    private final BriefingAccess access;
    private final PartyDirectory parties;

    BriefingRegister(BriefingParagraphs paragraphs, PastWordings past, BriefingAccess access, PartyDirectory parties) {
        this.paragraphs = paragraphs;
        this.past = past;
        this.access = access;
        this.parties = parties;
    }

    /** What the two companies are called. */
    @ForEveryone
    public Map<Side, String> parties(EngagementId id) {
        var engagement = access.engagement(id);
        var names = new EnumMap<Side, String>(Side.class);
        for (var side : Side.values()) {
            names.put(side, parties.party(engagement.party(side)).name());
        }
        return names;
    }

    /** Of both sides, by side and kind. */
    @ForEveryone
    public List<Briefing> briefings(EngagementId engagement) {
        access.engagement(engagement);
        return access.briefings(engagement);
    }

    /** How many of both sides there are to read. */
    @ForEveryone
    public long published(EngagementId engagement) {
        access.engagement(engagement);
        return access.briefings(engagement).stream()
                .filter(Briefing::isPublished)
                .count();
    }

    @ForEveryone
    public BriefingPermissions permissions(EngagementId engagement) {
        return access.permissions(engagement);
    }

    /** One with everything that its page shows. */
    @ForEveryone
    public BriefingSheet sheet(BriefingId id) {
        var briefing = access.briefing(id);
        return new BriefingSheet(
                briefing,
                paragraphs.findByBriefing(id),
                past.findByBriefing(id),
                access.permissions(briefing.engagement()));
    }
}

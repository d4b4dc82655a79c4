package org.gangway.contact.touchpoint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.paragraph.FoundParagraph;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.ParagraphKind;
import org.gangway.paragraph.ParagraphSource;
import org.springframework.stereotype.Component;

/** What came of talks, for translation by those who read it. */
@Component
public class TalkParagraphs implements ParagraphSource {

    private final TouchpointLines lines;
    private final EngagementService engagements;

    TalkParagraphs(TouchpointLines lines, EngagementService engagements) {
        this.lines = lines;
        this.engagements = engagements;
    }

    public static ParagraphKey of(TouchpointLine line) {
        return new ParagraphKey(ParagraphKind.TOUCHPOINT, line.id());
    }

    public static Map<ParagraphKey, OriginalText> of(List<TouchpointLine> lines) {
        var written = new LinkedHashMap<ParagraphKey, OriginalText>();
        lines.forEach(line -> written.put(of(line), line.original()));
        return written;
    }

    @Override
    public ParagraphKind kind() {
        return ParagraphKind.TOUCHPOINT;
    }

    @Override
    public Optional<FoundParagraph> find(EngagementId engagement, UUID id) {
        var own = engagements.ownSide(engagement);
        return lines.findById(id)
                .filter(line -> line.engagement().equals(engagement))
                .filter(line -> !line.isOwnSideOnly() || line.side() == own)
                .map(line -> new FoundParagraph(line.original(), !line.isOwnSideOnly()));
    }
}

package org.gangway.briefing.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.paragraph.FoundParagraph;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.ParagraphKind;
import org.gangway.paragraph.ParagraphSource;
import org.springframework.stereotype.Component;

/** Paragraphs of briefings, for translation by those who read them. */
@Component
public class BriefingWords implements ParagraphSource {

    private final BriefingParagraphs paragraphs;
    private final BriefingAccess access;

    BriefingWords(BriefingParagraphs paragraphs, BriefingAccess access) {
        this.paragraphs = paragraphs;
        this.access = access;
    }

    public static ParagraphKey of(BriefingParagraph paragraph) {
        return new ParagraphKey(ParagraphKind.BRIEFING, paragraph.id().value());
    }

    /** In the order of the paragraphs. */
    public static Map<ParagraphKey, OriginalText> of(List<BriefingParagraph> paragraphs) {
        var written = new LinkedHashMap<ParagraphKey, OriginalText>();
        paragraphs.forEach(it -> written.put(of(it), it.original()));
        return written;
    }

    @Override
    public ParagraphKind kind() {
        return ParagraphKind.BRIEFING;
    }

    @Override
    public Optional<FoundParagraph> find(EngagementId engagement, UUID id) {
        return paragraphs
                .findById(new BriefingParagraphId(id))
                .filter(it -> it.engagement().equals(engagement) && !it.isRemoved())
                .flatMap(it -> access.briefings(engagement).stream()
                        .filter(briefing -> briefing.id().equals(it.briefing()))
                        .findFirst()
                        .map(briefing -> new FoundParagraph(it.original(), briefing.isPublished())));
    }
}

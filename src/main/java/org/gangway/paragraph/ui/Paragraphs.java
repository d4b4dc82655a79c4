package org.gangway.paragraph.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.Paragraph;
import org.gangway.paragraph.ParagraphAccess;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.TranslationService;
import org.gangway.uikit.LanguageMark;
import org.gangway.uikit.ScreenTexts;
import org.jspecify.annotations.Nullable;

/** Paragraphs for screens: asked once for everything that people wrote on a page, then for each place. */
@SpringComponent
public class Paragraphs {

    private final TranslationService translations;
    private final ParagraphAccess access;

    Paragraphs(TranslationService translations, ParagraphAccess access) {
        this.translations = translations;
        this.access = access;
    }

    /** Paragraphs that may still change; their translations come in one statement. */
    public ParagraphsOnPage on(EngagementId engagement, Map<ParagraphKey, OriginalText> originals) {
        return on(engagement, originals, null);
    }

    /**
     * Paragraphs that both sides accepted or signed; their translations come in one statement.
     *
     * @param fixedAt since when the originals cannot change; null while they can
     */
    public ParagraphsOnPage on(
            EngagementId engagement, Map<ParagraphKey, OriginalText> originals, @Nullable Instant fixedAt) {
        return new ParagraphsOnPage(this, engagement, translations.paragraphs(engagement, originals), fixedAt);
    }

    /** Paragraphs of a list across engagements, with their translations in one statement. */
    public Map<ParagraphKey, Paragraph> of(Map<ParagraphKey, OriginalText> originals) {
        return translations.paragraphs(originals);
    }

    /** The words of a paragraph in the reader's language, or else as they were written; marked with their language. */
    public static <T extends Component & HasText> T write(T place, Paragraph paragraph) {
        var language = ScreenTexts.reader().language();
        place.setText(paragraph.wordsIn(language));
        return LanguageMark.on(place, paragraph.languageIn(language));
    }

    TranslationService translations() {
        return translations;
    }

    ParagraphAccess access() {
        return access;
    }
}

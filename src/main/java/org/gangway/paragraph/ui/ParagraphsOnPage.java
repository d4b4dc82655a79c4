package org.gangway.paragraph.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.gangway.engagement.EngagementId;
import org.gangway.paragraph.Paragraph;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.TranslationPermissions;
import org.gangway.uikit.ScreenTexts;
import org.jspecify.annotations.Nullable;

/** The paragraphs of one page, as its reader reads them. */
public final class ParagraphsOnPage {

    private final Paragraphs paragraphs;
    private final EngagementId engagement;
    private final Map<ParagraphKey, Paragraph> found;
    private final @Nullable Instant fixedAt;
    private final boolean mayTranslate;

    ParagraphsOnPage(
            Paragraphs paragraphs,
            EngagementId engagement,
            Map<ParagraphKey, Paragraph> found,
            @Nullable Instant fixedAt) {
        this.paragraphs = paragraphs;
        this.engagement = engagement;
        this.found = found;
        this.fixedAt = fixedAt;
        this.mayTranslate =
                TranslationPermissions.mayTranslate(paragraphs.access().user(engagement));
    }

    /** In the reader's language where there is a translation, with a sign of what it is and what can be done. */
    public Component show(ParagraphKey key) {
        return new BilingualText(this, paragraph(key), null);
    }

    /** Its words alone, for a line or heading in which more stands; the rest of it comes {@link #belowTitle below}. */
    public Span title(ParagraphKey key) {
        return Paragraphs.write(new Span(), paragraph(key));
    }

    /** The same for a sentence of the portal's. */
    public String words(ParagraphKey key) {
        return paragraph(key).wordsIn(ScreenTexts.reader().language());
    }

    /**
     * The sign of a paragraph that stands as a {@link #title}, and what can be done with it.
     *
     * @param onChange shows the page anew
     */
    public Component belowTitle(ParagraphKey key, SerializableRunnable onChange) {
        return new BilingualText(this, paragraph(key), onChange);
    }

    private Paragraph paragraph(ParagraphKey key) {
        return Objects.requireNonNull(found.get(key), key::toString);
    }

    /** For a place where the original is being written: opens its translations as they are then. */
    public Button translate(ParagraphKey key, SerializableRunnable onChange) {
        var button = new TranslateButton(false, () -> open(key, onChange));
        button.setVisible(mayTranslate);
        return button;
    }

    void open(ParagraphKey key, SerializableRunnable onChange) {
        new TranslationDialog(this, current(key), onChange).open();
    }

    /** As it stands now. */
    Paragraph current(ParagraphKey key) {
        return paragraphs.translations().paragraph(engagement, key);
    }

    Paragraphs paragraphs() {
        return paragraphs;
    }

    EngagementId engagement() {
        return engagement;
    }

    boolean mayTranslate() {
        return mayTranslate;
    }

    /** Whether something was written after the originals could not change any more. */
    boolean isLate(Instant moment) {
        return fixedAt != null && moment.isAfter(fixedAt);
    }
}

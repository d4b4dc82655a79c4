package org.gangway.paragraph;

import java.time.Instant;
import java.util.Optional;
import java.util.StringJoiner;
import org.gangway.document.DocumentBody;
import org.gangway.document.PrintableText;
import org.gangway.document.PrintedWords;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.jspecify.annotations.Nullable;

/** Prints paragraphs: the original alone, or with its translation into the document's language beside it. */
public final class ParagraphPrinter {

    private final DocumentBody body;
    private final Texts texts;
    private final ReaderProfile readerProfile;
    private final @Nullable Instant fixedAt;

    /**
     * Prints into a document.
     *
     * @param fixedAt since when the originals cannot change, because both sides accepted or signed them
     */
    public ParagraphPrinter(DocumentBody body, Texts texts, ReaderProfile readerProfile, @Nullable Instant fixedAt) {
        this.body = body;
        this.texts = texts;
        this.readerProfile = readerProfile;
        this.fixedAt = fixedAt;
    }

    public void print(Paragraph paragraph) {
        var original = paragraph.original();
        printed(paragraph)
                .ifPresentOrElse(
                        translation -> body.sideBySide(
                                new PrintedWords(
                                        original.words(),
                                        original.locale(),
                                        say(Msg.paragraph_original(original.locale()))),
                                new PrintedWords(
                                        translation.words(), translation.language(), caption(paragraph, translation))),
                        () -> body.paragraph(original.words(), original.locale()));
    }

    /** Whether it stands in two columns: a translation is left out where the fonts of documents do not have its letters. */
    public boolean isBilingual(Paragraph paragraph) {
        return printed(paragraph).isPresent();
    }

    private Optional<Translation> printed(Paragraph paragraph) {
        return paragraph.shownIn(readerProfile.language()).filter(it -> PrintableText.covers(it.words()));
    }

    private String caption(Paragraph paragraph, Translation translation) {
        var caption = new StringJoiner(" ");
        caption.add(say(Msg.paragraph_translated(
                paragraph.original().locale(),
                translation.language(),
                translation.authorName(),
                translation.writtenAt())));
        translation.confirmation().ifPresent(it -> caption.add(say(Msg.paragraph_confirmed(it.name(), it.at()))));
        if (fixedAt != null && translation.writtenAt().isAfter(fixedAt)) {
            caption.add(say(Msg.paragraph_late()));
        }
        if (translation.isUnconfirmed()) {
            caption.add(say(Text.of(translation.origin())) + ".");
        }
        if (paragraph.isOutdated(translation)) {
            caption.add(say(Msg.paragraph_outdated_hint()));
        }
        return caption.toString();
    }

    private String say(Text text) {
        return texts.say(text, readerProfile);
    }
}

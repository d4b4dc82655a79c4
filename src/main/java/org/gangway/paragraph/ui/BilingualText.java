package org.gangway.paragraph.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Locale;
import java.util.Optional;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.paragraph.Paragraph;
import org.gangway.paragraph.Translation;
import org.gangway.uikit.LanguageMark;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;
import org.jspecify.annotations.Nullable;

/** A paragraph in the reader's language, and side by side with its original for whoever wants to compare. */
class BilingualText extends Div {

    private final ParagraphsOnPage page;
    private Paragraph paragraph;
    private final @Nullable SerializableRunnable titleChanged;
    private boolean sideBySide;

    /** @param titleChanged shows the title again in which the words stand already; null where they stand here */
    BilingualText(ParagraphsOnPage page, Paragraph paragraph, @Nullable SerializableRunnable titleChanged) {
        this.page = page;
        this.titleChanged = titleChanged;
        this.paragraph = paragraph;
        addClassName("gangway-bilingual");
        show();
    }

    private void show() {
        removeAll();
        var columns = new Div();
        columns.addClassName("gangway-columns");
        var shown = paragraph.shownIn(ScreenTexts.reader().language());
        if (sideBySide) {
            columns.add(original());
            paragraph.translations().forEach(it -> columns.add(translation(it)));
        } else {
            columns.add(shown.map(this::translation).orElseGet(this::original));
        }
        add(columns, steps(shown));
    }

    private Div original() {
        var column = column(paragraph.original().words(), paragraph.original().locale());
        if (sideBySide || isForeign(paragraph.original().locale())) {
            column.add(sign(Msg.paragraph_original(paragraph.original().locale())));
        }
        return column;
    }

    private Div translation(Translation translation) {
        var sign = sign(Msg.paragraph_translated(
                paragraph.original().locale(),
                translation.language(),
                translation.authorName(),
                translation.writtenAt()));
        translation
                .confirmation()
                .ifPresent(it -> sign.add(new Span(say(Msg.paragraph_confirmed(it.name(), it.at())))));
        if (page.isLate(translation.writtenAt())) {
            sign.add(new Span(say(Msg.paragraph_late())));
        }
        if (paragraph.isOutdated(translation)) {
            sign.add(new StatusBadge(Msg.paragraph_outdated(), StatusTone.WARNING));
        }
        if (translation.isUnconfirmed()) {
            sign.add(new StatusBadge(Text.of(translation.origin()), StatusTone.WAITING));
        }
        var column = column(translation.words(), translation.language());
        column.add(sign);
        return column;
    }

    private Div column(String words, Locale language) {
        if (titleChanged != null && !sideBySide) {
            return new Div();
        }
        var block = LanguageMark.on(new Div(words), language);
        block.addClassName("gangway-words");
        return new Div(block);
    }

    private static Div sign(Text text) {
        var sign = new Div(new Span(say(text)));
        sign.addClassNames("gangway-quiet", "gangway-actions");
        return sign;
    }

    private static boolean isForeign(Locale language) {
        return !language.getLanguage().equals(ScreenTexts.reader().language().getLanguage());
    }

    private Div steps(Optional<Translation> shown) {
        var steps = new Div();
        steps.addClassName("gangway-actions");
        if (!paragraph.translations().isEmpty()) {
            steps.add(quiet(sideBySide ? Msg.paragraph_one_language() : Msg.paragraph_side_by_side(), () -> {
                sideBySide = !sideBySide;
                show();
            }));
        }
        if (page.mayTranslate()) {
            shown.filter(Translation::isUnconfirmed)
                    .ifPresent(it -> steps.add(quiet(Msg.paragraph_confirm(), () -> confirm(it))));
            steps.add(new TranslateButton(
                    isForeign(paragraph.original().locale()), () -> page.open(paragraph.key(), this::refresh)));
        }
        return steps;
    }

    private void confirm(Translation translation) {
        page.paragraphs().translations().confirm(translation.id());
        refresh();
    }

    private static Button quiet(Text words, SerializableRunnable step) {
        var button = new Button(say(words), _ -> step.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void refresh() {
        if (titleChanged != null) {
            titleChanged.run();
            return;
        }
        paragraph = page.current(paragraph.key());
        show();
    }
}

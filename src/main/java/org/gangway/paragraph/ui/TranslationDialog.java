package org.gangway.paragraph.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Locale;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.paragraph.NewTranslation;
import org.gangway.paragraph.Paragraph;
import org.gangway.paragraph.Translation;
import org.gangway.paragraph.TranslationOrigin;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.LanguageMark;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.ScreenTexts;
import org.jspecify.annotations.Nullable;

/** The original and, below it, what it says in another language: written anew, corrected, or stood by. */
class TranslationDialog extends InputDialog {

    private final ParagraphsOnPage page;
    private final Paragraph paragraph;
    private final SerializableRunnable onChange;
    private final ComboBox<Locale> language = new ComboBox<>(say(Msg.paragraph_language()));
    private final Div state = new Div();
    private final TextArea words = new TextArea(say(Msg.paragraph_words()));
    private final Select<TranslationOrigin> origin = new Select<>();
    private String loaded = "";
    private final Button confirm = new Button(say(Msg.paragraph_confirm()), _ -> confirm());

    TranslationDialog(ParagraphsOnPage page, Paragraph paragraph, SerializableRunnable onChange) {
        this.page = page;
        this.paragraph = paragraph;
        this.onChange = onChange;
        setHeaderTitle(say(Msg.paragraph_title()));
        setWidth("min(44rem, 96vw)");
        words.setWidthFull();
        words.setMaxLength(Translation.MAX_LENGTH);
        words.setMinHeight("8rem");
        state.addClassName("gangway-quiet");
        origin.setLabel(say(Msg.paragraph_origin()));
        origin.setItems(TranslationOrigin.values());
        origin.setItemLabelGenerator(it -> say(Text.of(it)));
        origin.setValue(TranslationOrigin.PERSON);
        origin.setWidthFull();
        offerLanguages();
        refusedAt(
                words,
                "paragraph.translation-length",
                "paragraph.original-changed",
                "paragraph.translation-changed",
                "text.");
        refusedAt(language, "paragraph.translation-into-own-language");
        add(original(), language, state, words, origin);
        var save = new Button(say(Msg.paragraph_save()), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_close()), _ -> close()), confirm, save);
        show(language.getValue());
    }

    private Div original() {
        var sign = new Span(say(Msg.paragraph_original(paragraph.original().locale())));
        sign.addClassName("gangway-quiet");
        var text = LanguageMark.on(
                new Div(paragraph.original().words()), paragraph.original().locale());
        text.addClassName("gangway-words");
        return new Div(sign, text);
    }

    private void offerLanguages() {
        var names = ScreenTexts.formats();
        language.setItems(names.languages().stream()
                .filter(it ->
                        !it.getLanguage().equals(paragraph.original().locale().getLanguage()))
                .toList());
        language.setItemLabelGenerator(names::languageName);
        language.setValue(usual());
        language.addValueChangeListener(change -> show(change.getValue()));
    }

    /** The reader's own; for somebody who reads the original, what is translated already, or else nothing. */
    private Locale usual() {
        var own = ScreenTexts.reader().language();
        if (!own.getLanguage().equals(paragraph.original().locale().getLanguage())) {
            return paragraph.translation(own).map(Translation::language).orElse(own);
        }
        return paragraph.translations().stream()
                .map(Translation::language)
                .findFirst()
                .orElseGet(() -> ScreenTexts.languages().spoken().stream()
                        .filter(it -> !it.getLanguage().equals(own.getLanguage()))
                        .findFirst()
                        .orElse(Locale.ENGLISH));
    }

    private void show(@Nullable Locale chosen) {
        if (chosen == null) {
            return;
        }
        var known = paragraph.translation(chosen).filter(it -> it.language().equals(chosen));
        if (words.getValue().equals(loaded)) {
            loaded = known.map(Translation::words).orElse("");
            words.setValue(loaded);
        }
        LanguageMark.onEntry(words, chosen);
        state.setText(known.map(this::sign).orElse(""));
        state.setVisible(known.isPresent());
        confirm.setVisible(known.filter(Translation::isUnconfirmed).isPresent());
    }

    private String sign(Translation translation) {
        var sign = say(Msg.paragraph_translated(
                paragraph.original().locale(),
                translation.language(),
                translation.authorName(),
                translation.writtenAt()));
        return paragraph.isOutdated(translation) ? sign + " " + say(Msg.paragraph_outdated_hint()) : sign;
    }

    private void save() {
        if (!RequiredFields.check(language, words)) {
            return;
        }
        var chosen = language.getValue();
        var corrects = paragraph
                .translation(chosen)
                .filter(it -> it.language().equals(chosen))
                .map(Translation::number)
                .orElse(0);
        page.paragraphs()
                .translations()
                .translate(
                        page.engagement(),
                        paragraph.key(),
                        new NewTranslation(
                                chosen,
                                words.getValue(),
                                origin.getValue(),
                                paragraph.original().revision(),
                                corrects));
        done();
    }

    private void confirm() {
        paragraph
                .translation(language.getValue())
                .ifPresent(it -> page.paragraphs().translations().confirm(it.id()));
        done();
    }

    private void done() {
        close();
        onChange.run();
    }
}

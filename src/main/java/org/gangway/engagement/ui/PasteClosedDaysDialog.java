package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.language.Msg;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.UploadTexts;

/** Takes many closed days at once: pasted lines, or the text of a calendar file, which is shown before it is added. */
class PasteClosedDaysDialog extends InputDialog {

    private static final int LIMIT = 1_000_000;

    private final TextArea words = new TextArea(say(Msg.engagement_calendar_paste_words()));
    private final Select<ClosedDayKind> kind = ClosedDayDialog.kinds();

    PasteClosedDaysDialog(SerializableBiConsumer<String, ClosedDayKind> onSave) {
        setHeaderTitle(say(Msg.engagement_calendar_paste_title()));
        setWidth("min(40rem, 96vw)");
        words.setWidthFull();
        words.setMinRows(6);
        words.setMaxRows(14);
        words.setHelperText(say(Msg.engagement_calendar_paste_help()));
        add(words, kind, file());
        var save = new Button(say(Msg.engagement_calendar_paste_submit()), _ -> {
            if (RequiredFields.check(words)) {
                onSave.accept(words.getValue(), kind.getValue());
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    private Upload file() {
        var upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LIMIT);
        upload.setAcceptedFileTypes("text/calendar", ".ics");
        upload.setUploadButton(new Button(say(Msg.engagement_calendar_choose_file())));
        upload.setDropLabel(new Span(say(Msg.engagement_calendar_drop_file())));
        upload.setI18n(UploadTexts.of(Msg.reading_too_large(BigDecimal.ONE)));
        return upload;
    }

    private void receive(UploadEvent event) throws IOException {
        try (var in = event.getInputStream()) {
            var text = new String(in.readNBytes(LIMIT), StandardCharsets.UTF_8);
            var _ = event.getUI().access(() -> words.setValue(text));
        }
    }
}

package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.engagement.ClosedDayParser;
import org.gangway.engagement.EngagementSite;
import org.gangway.engagement.SiteClosedDay;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.reading.TextDecoder;
import org.gangway.shared.RuleViolation;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.UploadTexts;

/** Takes many closed days at once, from pasted lines or a calendar file; they are shown before they are added. */
class PasteClosedDaysDialog extends InputDialog {

    private static final int LIMIT = 1_000_000;
    private static final LocalDate EXAMPLE = LocalDate.of(2026, 11, 8);

    private final TextArea words = new TextArea(say(Msg.engagement_calendar_paste_words()));
    private final Select<ClosedDayKind> kind =
            ClosedDayDialog.kinds(ClosedDayKind.PUBLIC_HOLIDAY, ClosedDayKind.SHUTDOWN, ClosedDayKind.BANK_CLOSED);
    private final Div preview = new Div();
    private final Button add = new Button(say(Msg.engagement_calendar_paste_submit()), _ -> save());
    private final EngagementSite site;
    private final LocalDate today;
    private final SerializableConsumer<List<SiteClosedDay>> onSave;
    private final List<SiteClosedDay> found = new ArrayList<>();

    PasteClosedDaysDialog(EngagementSite site, LocalDate today, SerializableConsumer<List<SiteClosedDay>> onSave) {
        this.site = site;
        this.today = today;
        this.onSave = onSave;
        setHeaderTitle(say(Msg.engagement_calendar_paste_title()));
        refusedAt(
                words,
                "engagement.day-already-closed",
                "engagement.too-many-closed-days",
                "engagement.closed-day-name");
        setWidth("min(40rem, 96vw)");
        words.setWidthFull();
        words.setMinRows(4);
        words.setMaxRows(14);
        words.setHelperText(
                say(Msg.engagement_calendar_paste_help(ScreenTexts.formats().date(EXAMPLE))));
        words.addValueChangeListener(_ -> forget());
        kind.addValueChangeListener(_ -> forget());
        preview.getElement().setAttribute("aria-live", "polite");
        add(file(), words, kind, preview);
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setEnabled(false);
        getFooter()
                .add(
                        new Button(say(Msg.common_cancel()), _ -> close()),
                        new Button(say(Msg.engagement_calendar_paste_show()), _ -> show()),
                        add);
    }

    private Upload file() {
        var upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LIMIT);
        upload.setAcceptedFileTypes("text/calendar", ".ics", ".txt", ".csv");
        upload.setUploadButton(new Button(say(Msg.engagement_calendar_choose_file())));
        upload.setDropLabel(new Span(say(Msg.engagement_calendar_drop_file())));
        upload.setI18n(UploadTexts.of(Msg.reading_too_large(BigDecimal.ONE)));
        return upload;
    }

    private void receive(UploadEvent event) throws IOException {
        try (var in = event.getInputStream()) {
            var text = TextDecoder.decode(in.readNBytes(LIMIT));
            var _ = event.getUI().access(() -> {
                words.setValue(text);
                show();
            });
        }
    }

    private void forget() {
        found.clear();
        preview.removeAll();
        add.setEnabled(false);
    }

    private void show() {
        forget();
        if (!RequiredFields.check(words)) {
            return;
        }
        try {
            found.addAll(new ClosedDayParser(ScreenTexts.formats(), site.zone(), today)
                    .read(words.getValue(), kind.getValue()));
        } catch (RuleViolation unreadable) {
            words.setInvalid(true);
            words.setErrorMessage(say(Text.rule(unreadable)));
            return;
        }
        preview.add(new FoundDaysTable(site, found));
        add.setEnabled(true);
    }

    private void save() {
        onSave.accept(List.copyOf(found));
        close();
    }
}

package org.gangway.contact.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.math.BigDecimal;
import org.gangway.contact.intake.ContactImportService;
import org.gangway.contact.intake.ContactUploadId;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.NoSpaceLeft;
import org.gangway.shared.RuleViolation;
import org.gangway.uikit.FailureTexts;
import org.gangway.uikit.UploadTexts;

/** Takes one file of contacts as it streams in. */
class ContactFileField extends Upload {

    private static final int LIMIT = 30_000_000;
    private static final BigDecimal LIMIT_IN_MEGABYTES = BigDecimal.valueOf(30);

    private final ContactImportService imports;
    private final SerializableConsumer<ContactUploadId> onFile;
    private final SerializableConsumer<Text> onRefusal;

    ContactFileField(
            ContactImportService imports,
            SerializableConsumer<ContactUploadId> onFile,
            SerializableConsumer<Text> onRefusal) {
        this.imports = imports;
        this.onFile = onFile;
        this.onRefusal = onRefusal;
        setUploadHandler(this::receive);
        setMaxFiles(1);
        setMaxFileSize(LIMIT);
        setUploadButton(new Button(say(Msg.contact_import_choose())));
        setDropLabel(new Span(say(Msg.contact_import_drop())));
        setI18n(UploadTexts.of(Msg.reading_too_large(LIMIT_IN_MEGABYTES)));
        addFileRejectedListener(_ -> onRefusal.accept(Msg.reading_too_large(LIMIT_IN_MEGABYTES)));
    }

    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try (var in = event.getInputStream()) {
            var file = imports.receive(event.getFileName(), in);
            var _ = ui.access(() -> {
                clearFileList();
                onFile.accept(file);
            });
        } catch (RuleViolation refused) {
            refuse(ui, Text.rule(refused));
        } catch (IOException failure) {
            if (!NoSpaceLeft.isBehind(failure)) {
                throw failure;
            }
            refuse(ui, FailureTexts.reported(failure));
        }
    }

    private void refuse(UI ui, Text why) {
        var _ = ui.access(() -> {
            clearFileList();
            onRefusal.accept(why);
        });
    }
}

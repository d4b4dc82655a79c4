package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.math.BigDecimal;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.performance.imports.ImportService;
import org.gangway.performance.imports.UploadedFile;
import org.gangway.shared.NoSpaceLeft;
import org.gangway.shared.RuleViolation;
import org.gangway.uikit.FailureTexts;
import org.gangway.uikit.UploadTexts;

/** Takes one file, as it streams in, to the import service. */
class ImportFileField extends Upload {

    private static final int LIMIT = 100_000_000;
    private static final BigDecimal LIMIT_IN_MEGABYTES = BigDecimal.valueOf(100);

    private final ImportService imports;
    private final EngagementId engagement;
    private final SerializableConsumer<UploadedFile> onFile;
    private final SerializableConsumer<Text> onRefusal;

    ImportFileField(
            ImportService imports,
            EngagementId engagement,
            SerializableConsumer<UploadedFile> onFile,
            SerializableConsumer<Text> onRefusal) {
        this.imports = imports;
        this.engagement = engagement;
        this.onFile = onFile;
        this.onRefusal = onRefusal;
        setUploadHandler(this::receive);
        setMaxFiles(1);
        setMaxFileSize(LIMIT);
        setUploadButton(new Button(say(Msg.performance_import_choose())));
        setDropLabel(new Span(say(Msg.performance_import_drop())));
        setI18n(UploadTexts.of(Msg.reading_too_large(LIMIT_IN_MEGABYTES)));
        addFileRejectedListener(_ -> onRefusal.accept(Msg.reading_too_large(LIMIT_IN_MEGABYTES)));
    }

    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try (var in = event.getInputStream()) {
            var file = imports.receive(engagement, event.getFileName(), in);
            var _ = ui.access(() -> accept(file));
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

    private void accept(UploadedFile file) {
        clearFileList();
        onFile.accept(file);
    }
}

package org.gangway.discussion.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.math.BigDecimal;
import org.gangway.discussion.Audience;
import org.gangway.discussion.Subject;
import org.gangway.discussion.attachment.AttachmentService;
import org.gangway.discussion.attachment.NewAttachment;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.NoSpaceLeft;
import org.gangway.shared.RuleViolation;
import org.gangway.uikit.FailureTexts;
import org.gangway.uikit.Notices;
import org.gangway.uikit.UploadTexts;

/** Takes a file, as it streams in, and says below itself why one was refused. */
class AttachmentField extends Div {

    private static final int MEGABYTE_DIGITS = 20;

    private final AttachmentService attachments;
    private final EngagementId engagement;
    private final Subject subject;
    private final SerializableSupplier<Audience> audience;
    private final SerializableRunnable onFile;
    private final Upload upload = new Upload();
    private final Paragraph problem = new Paragraph();

    AttachmentField(
            AttachmentService attachments,
            EngagementId engagement,
            Subject subject,
            SerializableSupplier<Audience> audience,
            SerializableRunnable onFile) {
        this.attachments = attachments;
        this.engagement = engagement;
        this.subject = subject;
        this.audience = audience;
        this.onFile = onFile;
        problem.addClassName("gangway-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var limit = attachments.sizeLimit();
        var tooLarge = Msg.discussion_file_too_large(BigDecimal.valueOf(limit >> MEGABYTE_DIGITS));
        upload.setUploadHandler(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Math.toIntExact(Math.min(limit, Integer.MAX_VALUE)));
        upload.setUploadButton(new Button(say(Msg.discussion_choose_file())));
        upload.setDropLabel(new Span(say(Msg.discussion_drop_file())));
        upload.setI18n(UploadTexts.of(tooLarge));
        upload.addFileRejectedListener(_ -> refuse(tooLarge));
        add(upload, problem);
    }

    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try (var in = event.getInputStream()) {
            var name = event.getFileName();
            attachments.attach(engagement, subject, new NewAttachment(name, audience.get()), in);
            var _ = ui.access(() -> accept(name));
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
        var _ = ui.access(() -> refuse(why));
    }

    private void refuse(Text why) {
        upload.clearFileList();
        problem.setText(say(why));
        problem.setVisible(true);
    }

    private void accept(String name) {
        upload.clearFileList();
        problem.setVisible(false);
        onFile.run();
        Notices.success(Msg.discussion_file_attached(name));
    }
}

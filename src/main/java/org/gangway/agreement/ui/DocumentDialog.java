package org.gangway.agreement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.gangway.agreement.document.TermsDocumentChanges;
import org.gangway.agreement.document.TermsDocumentService;
import org.gangway.agreement.terms.InconsistentTerms;
import org.gangway.agreement.ui.form.TermsFaultsDialog;
import org.gangway.agreement.ui.form.TermsFaultsList;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.RuleViolation;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.Notices;
import org.gangway.uikit.UploadTexts;

/** Takes terms from a document: shows every fault, or what would change, and does it when that is wanted. */
class DocumentDialog extends InputDialog {

    private static final int LIMIT = 1_000_000;

    private final TermsDocumentService documents;
    private final NegotiationDetails sheet;
    private final SerializableRunnable onDone;
    private final Div result = new Div();
    private final Button takeOver = new Button(say(Msg.agreement_document_apply()), _ -> this.step.run());
    private SerializableRunnable step = () -> {};

    DocumentDialog(TermsDocumentService documents, NegotiationDetails sheet, SerializableRunnable onDone) {
        this.documents = documents;
        this.sheet = sheet;
        this.onDone = onDone;
        setHeaderTitle(say(Msg.agreement_document_title()));
        setWidth("min(52rem, 96vw)");
        result.getElement().setAttribute("aria-live", "polite");
        takeOver.addThemeVariants(ButtonVariant.PRIMARY);
        takeOver.setEnabled(false);
        add(new Paragraph(say(Msg.agreement_document_help())), file(), result);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), takeOver);
    }

    private Upload file() {
        var upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LIMIT);
        upload.setAcceptedFileTypes("application/json", ".json");
        upload.setUploadButton(new Button(say(Msg.agreement_document_choose())));
        upload.setDropLabel(new Span(say(Msg.agreement_document_drop())));
        upload.setI18n(UploadTexts.of(Msg.reading_too_large(BigDecimal.ONE)));
        upload.addFileRejectedListener(_ -> refuse(Msg.reading_too_large(BigDecimal.ONE)));
        return upload;
    }

    private void receive(UploadEvent event) throws IOException {
        try (var in = event.getInputStream()) {
            var text = new String(in.readNBytes(LIMIT), StandardCharsets.UTF_8);
            var _ = event.getUI().access(() -> show(text));
        }
    }

    /** Compares the document with the version; nothing is written. */
    void show(String json) {
        result.removeAll();
        takeOver.setEnabled(false);
        try {
            offer(json, documents.compare(sheet.version().id(), json));
        } catch (InconsistentTerms unfit) {
            refuse(Text.rule(unfit));
            result.add(TermsFaultsList.inDocument(unfit.faults()));
        } catch (RuleViolation refused) {
            refuse(Text.rule(refused));
        }
    }

    private void refuse(Text why) {
        result.removeAll();
        var words = new Paragraph(say(why));
        words.addClassName("gangway-problem");
        words.getElement().setAttribute("role", "alert");
        result.add(words);
    }

    private void offer(String json, TermsDocumentChanges loaded) {
        var panel = new LoadedTermsPanel(loaded, sheet.flatFee());
        result.add(panel);
        takeOver.setEnabled(!loaded.changesNothing() || loaded.effectiveFrom().isPresent());
        result.getElement().callJsFunction("scrollIntoView");
        step = () -> takeOver(json, loaded, panel);
    }

    private void takeOver(String json, TermsDocumentChanges loaded, LoadedTermsPanel panel) {
        try {
            documents.takeOver(loaded.version(), json, loaded, panel.withDay(), panel.message());
        } catch (InconsistentTerms unfit) {
            new TermsFaultsDialog(unfit).open();
            return;
        }
        Notices.success(Msg.agreement_document_applied());
        close();
        onDone.run();
    }
}

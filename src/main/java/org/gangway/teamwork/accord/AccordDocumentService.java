package org.gangway.teamwork.accord;

import java.util.List;
import java.util.Objects;
import org.gangway.document.DocumentBody;
import org.gangway.document.PdfRenderer;
import org.gangway.document.SignatureLine;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForEveryone;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.gangway.paragraph.ParagraphPrinter;
import org.gangway.paragraph.TranslationService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The working agreement on paper: what is in force, in the language it was agreed in and in the reader's beside it, and who signed when. */
@Service
@Transactional(readOnly = true)
public class AccordDocumentService {

    private final AccordRegister register;
    private final EngagementService engagements;
    private final TranslationService translations;
    private final Texts texts;

    AccordDocumentService(
            AccordRegister register, EngagementService engagements, TranslationService translations, Texts texts) {
        this.register = register;
        this.engagements = engagements;
        this.translations = translations;
        this.texts = texts;
    }

    @ForEveryone
    public byte[] agreement(EngagementId id, ReaderProfile reader) {
        var sheet = register.sheet(id);
        var title = say(Msg.teamwork_title(), reader);
        var body = new DocumentBody(reader.language(), title)
                .footer(title, say(Msg.teamwork_pdf_page("{page}", "{pages}"), reader))
                .subtitle(engagements.get(id).name())
                .note(say(Msg.teamwork_pdf_edition(sheet.edition(), sheet.today()), reader));
        points(id, sheet, body, reader);
        body.heading(say(Msg.teamwork_signatures(), reader)).signatures(signatures(sheet, reader));
        return new PdfRenderer().render(body);
    }

    /** What stands, also where other words are on the table beside it. */
    private void points(EngagementId id, AccordSheet sheet, DocumentBody body, ReaderProfile reader) {
        var inForce =
                sheet.standing().stream().filter(it -> it.state().isInForce()).toList();
        var words = translations.paragraphs(
                id,
                WorkingPointWords.of(
                        inForce.stream().filter(it -> it.standing().isEmpty()).toList()));
        var printer = new ParagraphPrinter(body, texts, reader, null);
        for (var point : inForce) {
            body.heading(say(
                    point.question()
                            .<Text>map(it ->
                                    Msg.teamwork_pdf_point_about(number(inForce, point), say(Text.of(it), reader)))
                            .orElseGet(() -> Msg.teamwork_pdf_point(number(inForce, point))),
                    reader));
            var paragraph = words.get(WorkingPointWords.of(point));
            if (paragraph != null) {
                printer.print(paragraph);
            } else {
                point.standing().ifPresent(it -> body.paragraph(it.words(), it.locale()));
            }
        }
    }

    private static int number(List<WorkingPoint> points, WorkingPoint point) {
        return points.indexOf(point) + 1;
    }

    private List<SignatureLine> signatures(AccordSheet sheet, ReaderProfile reader) {
        return sheet.signatures().stream()
                .map(it -> {
                    var day = it.signedOn();
                    return new SignatureLine(
                            Objects.requireNonNullElse(sheet.parties().get(it.side()), ""),
                            it.name(),
                            say(day == null ? Msg.teamwork_not_signed() : Msg.teamwork_signed_on(day), reader));
                })
                .toList();
    }

    private String say(Text text, ReaderProfile reader) {
        return texts.say(text, reader);
    }
}

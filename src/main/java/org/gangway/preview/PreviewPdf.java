package org.gangway.preview;

import java.util.ArrayList;
import java.util.List;
import org.gangway.document.DocumentBody;
import org.gangway.document.DocumentTable;
import org.gangway.document.PdfRenderer;
import org.gangway.language.Formats;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.gangway.settlement.statement.StatementTexts;
import org.gangway.shared.Explanation;

/** A preview as a printed document: each month with its service levels, its amounts and how they came about. */
final class PreviewPdf {

    private static final int NAME = 24;

    private final Texts texts;
    private final ReaderProfile readerProfile;
    private final Formats formats;

    PreviewPdf(Texts texts, ReaderProfile readerProfile) {
        this.texts = texts;
        this.readerProfile = readerProfile;
        this.formats = texts.formats(readerProfile);
    }

    byte[] pdf(SettlementPreview preview) {
        var body = new DocumentBody(readerProfile.language(), say(Msg.preview_document_title()))
                .footer(
                        say(Msg.preview_results_hash(preview.results().sha256())),
                        say(Msg.settlement_document_page("{page}", "{pages}")))
                .note(say(Msg.preview_document_note()));
        preview.months().forEach(month -> add(month, body));
        return new PdfRenderer().render(body);
    }

    private void add(PreviewMonth month, DocumentBody body) {
        body.heading(formats.month(month.statement().month()));
        for (var part : month.parts()) {
            var terms = part.version().terms();
            body.paragraph(say(Msg.preview_terms_of_month(terms.effectiveFrom(), terms.sha256())));
            if (month.isByDays()) {
                var days = part.days();
                body.paragraph(
                        say(Msg.preview_terms_of_days(days.start(), days.end(), part.countedDays(), part.countedOf())));
            }
            body.table(figures(part.levels()));
        }
        body.table(credits(month)).table(amounts(month));
        PreviewTexts.besides(month)
                .forEach(it -> body.subheading(say(it.heading()))
                        .bulletList(it.said().stream().map(this::say).toList()));
        body.subheading(say(Msg.settlement_document_how()));
        month.parts()
                .forEach(part -> part.levels()
                        .forEach(level ->
                                body.numberedList(sentences(level.assessment().explanation()))));
        body.numberedList(sentences(month.statement().explanation()));
        month.targets()
                .forEach(target -> body.numberedList(sentences(target.proposal().explanation())));
    }

    private DocumentTable figures(List<PreviewLevel> levels) {
        var table = new DocumentTable()
                .words(say(Msg.settlement_column_service_level()), NAME)
                .words(say(Msg.settlement_column_outcome()), NAME)
                .figures(say(Msg.settlement_column_reported()))
                .figures(say(Msg.settlement_column_expected()))
                .figures(say(Msg.settlement_column_minimum()));
        for (var level : levels) {
            var unit = level.terms().metric().unit();
            table.row(
                    level.terms().name(),
                    say(Text.of(level.outcome())),
                    say(StatementTexts.value(level.value(), unit, formats)),
                    say(StatementTexts.value(level.expected(), unit, formats)),
                    say(StatementTexts.value(level.minimum(), unit, formats)));
        }
        return table;
    }

    private DocumentTable credits(PreviewMonth month) {
        var table = new DocumentTable()
                .words(say(Msg.settlement_column_service_level()))
                .figures(say(Msg.settlement_column_credit()))
                .figures(say(Msg.settlement_column_bonus()));
        month.levels()
                .forEach(level -> table.row(
                        level.terms().name(), formats.money(month.credit(level)), formats.money(month.bonus(level))));
        return table;
    }

    private DocumentTable amounts(PreviewMonth month) {
        var table = new DocumentTable()
                .words(say(Msg.settlement_column_item()))
                .figures(say(Msg.settlement_document_amounts()));
        var statementTotals = month.statement().totals();
        StatementTexts.amounts(statementTotals)
                .forEach(amount -> table.row(say(amount.name()), formats.money(amount.money())));
        return table.total(say(Msg.settlement_amount_net()), formats.money(statementTotals.net()));
    }

    private List<String> sentences(Explanation step) {
        var said = new ArrayList<String>();
        said.add(say(Text.step(step)));
        step.because().forEach(reason -> said.addAll(sentences(reason)));
        return said;
    }

    private String say(Text text) {
        return texts.say(text, readerProfile);
    }
}

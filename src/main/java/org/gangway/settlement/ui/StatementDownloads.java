package org.gangway.settlement.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.settlement.document.StatementDocuments;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.uikit.DownloadLink;
import org.gangway.uikit.ScreenTexts;

/** The statement as files: PDF in the languages of documents, and a workbook in the reader's. */
class StatementDownloads extends Div {

    StatementDownloads(StatementDocuments documents, MonthlyStatement statement) {
        addClassName("gangway-actions");
        var engagement = statement.engagement();
        var month = statement.month();
        for (var language :
                ScreenTexts.languages().ofDocuments(ScreenTexts.reader().language())) {
            var readerProfile = readerOf(language);
            add(new DownloadLink(Msg.common_pdf_in(language), () -> documents.pdf(engagement, month, readerProfile)));
        }
        var readerProfile = ScreenTexts.reader();
        add(new DownloadLink(
                Msg.settlement_document_xlsx(), () -> documents.workbook(engagement, month, readerProfile)));
    }

    /** Keeps the reader's own way of writing numbers where it is one of that language. */
    private static ReaderProfile readerOf(Locale language) {
        var own = ScreenTexts.reader();
        var formats = own.formats().getLanguage().equals(language.getLanguage()) ? own.formats() : language;
        return new ReaderProfile(language, formats, own.zone());
    }
}

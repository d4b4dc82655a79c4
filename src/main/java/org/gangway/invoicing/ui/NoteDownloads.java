package org.gangway.invoicing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.gangway.document.DownloadFile;
import org.gangway.invoicing.NoteEdition;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.DownloadLink;

/** The files in which a note can be taken away. */
class NoteDownloads extends Div {

    NoteDownloads(List<NoteEdition> editions, SerializableFunction<NoteEdition, DownloadFile> file) {
        addClassName("gangway-actions");
        for (var edition : editions) {
            add(new DownloadLink(words(edition), () -> file.apply(edition)));
        }
    }

    private static Text words(NoteEdition edition) {
        return switch (edition.form()) {
            case PDF -> Msg.common_pdf_in(edition.language());
            case POSTINGS_FOR_EXCEL -> Msg.invoicing_postings_for_excel_in(edition.language());
            case PEPPOL_XML, OIOUBL_XML, POSTINGS -> Text.of(edition.form());
        };
    }
}

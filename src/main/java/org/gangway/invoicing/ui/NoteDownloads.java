package org.gangway.invoicing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.gangway.document.DownloadFile;
import org.gangway.invoicing.NoteEdition;
import org.gangway.invoicing.NoteForm;
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
        return edition.form() == NoteForm.PDF ? Msg.common_pdf_in(edition.language()) : Text.of(edition.form());
    }
}

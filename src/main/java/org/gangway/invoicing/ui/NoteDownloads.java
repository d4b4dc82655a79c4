package org.gangway.invoicing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.gangway.document.DownloadFile;
import org.gangway.invoicing.NoteForm;
import org.gangway.language.Text;
import org.gangway.uikit.DownloadLink;

/** The forms in which a note can be taken away. */
class NoteDownloads extends Div {

    NoteDownloads(List<NoteForm> forms, SerializableFunction<NoteForm, DownloadFile> file) {
        addClassName("gangway-actions");
        for (var form : forms) {
            add(new DownloadLink(Text.of(form), () -> file.apply(form)));
        }
    }
}

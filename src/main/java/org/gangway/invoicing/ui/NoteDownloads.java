package org.gangway.invoicing.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import org.gangway.invoicing.NoteForm;
import org.gangway.language.Text;
import org.gangway.settlement.StatementFile;
import org.gangway.settlement.ui.Downloads;

/** The forms in which a note can be taken away. */
class NoteDownloads extends Div {

    NoteDownloads(List<NoteForm> forms, SerializableFunction<NoteForm, StatementFile> file) {
        addClassName("gangway-actions");
        for (var form : forms) {
            DownloadHandler handler = event -> Downloads.send(event, file.apply(form));
            add(new Anchor(handler, say(Text.of(form))));
        }
    }
}

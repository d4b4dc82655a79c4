package org.gangway.governance.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.gangway.document.DownloadFile;
import org.gangway.governance.MeetingPaperService;
import org.gangway.governance.MeetingStatus;
import org.gangway.language.Msg;
import org.gangway.language.Reader;
import org.gangway.language.Text;
import org.gangway.uikit.DownloadLink;
import org.gangway.uikit.Say;

/** What can be taken home of a meeting: the invitation before, the minutes in both languages afterwards. */
class MeetingDownloads extends Div {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("da"));

    MeetingDownloads(MeetingSheet sheet, MeetingPaperService papers) {
        addClassName("gangway-actions");
        var meeting = sheet.meeting();
        var reader = Say.reader();
        if (meeting.status() == MeetingStatus.CALLED) {
            add(file(
                    Msg.governance_invitation_download(),
                    Msg.governance_invitation_file(meeting.number()),
                    DownloadFile.ICS,
                    () -> papers.invitation(meeting.id(), reader).getBytes(StandardCharsets.UTF_8)));
        }
        if (meeting.status() == MeetingStatus.HELD) {
            LANGUAGES.forEach(language -> add(minutes(sheet, papers, language, reader)));
        }
    }

    private static DownloadLink minutes(MeetingSheet sheet, MeetingPaperService papers, Locale language, Reader reader) {
        var meeting = sheet.meeting();
        var region = language.getLanguage().equals(reader.language().getLanguage()) ? reader.formats() : language;
        var printed = new Reader(language, region, MeetingSheet.hostZone(sheet.sites()));
        return file(
                Msg.governance_minutes_pdf(Say.formats().languageName(language)),
                Msg.governance_minutes_pdf_file(meeting.number(), language.toLanguageTag()),
                DownloadFile.PDF,
                () -> papers.minutes(meeting.id(), printed));
    }

    private static DownloadLink file(Text words, Text name, String mediaType, SerializableSupplier<byte[]> content) {
        return new DownloadLink(words, () -> new DownloadFile(say(name), mediaType, content.get()));
    }
}

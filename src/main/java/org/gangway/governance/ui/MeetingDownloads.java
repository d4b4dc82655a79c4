package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gangway.document.DownloadFile;
import org.gangway.governance.meeting.MeetingStatus;
import org.gangway.governance.minutes.MeetingDocumentService;
import org.gangway.identity.CurrentUser;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.gangway.uikit.DownloadLink;
import org.gangway.uikit.ScreenTexts;

/** What can be taken home of a meeting: the invitation before, the minutes in the languages of documents afterwards. */
class MeetingDownloads extends Div {

    MeetingDownloads(MeetingDetails sheet, MeetingDocumentService papers, CurrentUser reader) {
        addClassName("gangway-actions");
        var meeting = sheet.meeting();
        var readerProfile = ScreenTexts.reader();
        if (meeting.status() == MeetingStatus.CALLED) {
            add(file(
                    Msg.governance_invitation_download(),
                    Msg.governance_invitation_file(meeting.number()),
                    DownloadFile.ICS,
                    () -> papers.invitation(meeting.id(), readerProfile).getBytes(StandardCharsets.UTF_8)));
        }
        if (meeting.status() == MeetingStatus.HELD && sheet.mayReadMinutes(reader)) {
            ScreenTexts.languages()
                    .ofDocuments(readerProfile.language())
                    .forEach(language -> add(minutes(sheet, papers, language, readerProfile)));
        }
    }

    private static DownloadLink minutes(
            MeetingDetails sheet, MeetingDocumentService papers, Locale language, ReaderProfile readerProfile) {
        var meeting = sheet.meeting();
        var region = language.getLanguage().equals(readerProfile.language().getLanguage())
                ? readerProfile.formats()
                : language;
        var printed = new ReaderProfile(language, region, MeetingDetails.hostZone(sheet.sites()));
        return file(
                Msg.governance_minutes_pdf(ScreenTexts.formats().languageName(language)),
                Msg.governance_minutes_pdf_file(meeting.number(), language.toLanguageTag()),
                DownloadFile.PDF,
                () -> papers.minutes(meeting.id(), printed));
    }

    private static DownloadLink file(Text words, Text name, String mediaType, SerializableSupplier<byte[]> content) {
        return new DownloadLink(words, () -> new DownloadFile(say(name), mediaType, content.get()));
    }
}

package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Div;
import org.gangway.document.DownloadFile;
import org.gangway.language.Msg;
import org.gangway.onboarding.plan.PlanDocumentService;
import org.gangway.onboarding.plan.PlanSheet;
import org.gangway.uikit.DownloadLink;
import org.gangway.uikit.ScreenTexts;

/** What can be taken home of a plan: its picture and its tasks as PDF. */
class PlanDownloads extends Div {

    PlanDownloads(PlanSheet sheet, PlanDocumentService papers) {
        addClassName("gangway-actions");
        var reader = ScreenTexts.reader();
        var id = sheet.plan().id();
        add(new DownloadLink(
                Msg.onboarding_pdf(),
                () -> new DownloadFile(
                        say(Msg.onboarding_pdf_file(sheet.plan().goLive())),
                        DownloadFile.PDF,
                        papers.plan(id, reader))));
    }
}

package org.gangway.teamwork.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.gangway.paragraph.ui.Paragraphs;
import org.gangway.teamwork.accord.AccordDocumentService;
import org.gangway.teamwork.accord.AccordRegister;
import org.gangway.teamwork.accord.AccordService;
import org.gangway.teamwork.accord.AccordSigning;
import org.gangway.teamwork.gap.TeamRoundService;

/** What the page of the working agreement asks and does. */
@SpringComponent
record AccordFacade(
        AccordRegister register,
        AccordService points,
        AccordSigning signing,
        TeamRoundService rounds,
        AccordDocumentService papers,
        Paragraphs paragraphs) {}

package org.gangway.briefing.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.gangway.briefing.facts.SiteFactService;
import org.gangway.briefing.quiz.QuizService;
import org.gangway.briefing.quiz.ReadingService;
import org.gangway.briefing.text.BriefingRegister;
import org.gangway.briefing.text.BriefingService;
import org.gangway.paragraph.ui.Paragraphs;

/** What the pages about briefings ask and do. */
@SpringComponent
record BriefingFacade(
        BriefingService briefings,
        BriefingRegister register,
        QuizService quiz,
        ReadingService readings,
        SiteFactService facts,
        Paragraphs paragraphs) {}

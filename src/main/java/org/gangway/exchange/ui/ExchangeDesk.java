package org.gangway.exchange.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.gangway.discussion.ui.Discussions;
import org.gangway.exchange.ExchangeService;
import org.gangway.paragraph.ui.Paragraphs;
import org.gangway.yearcalendar.DayWarnings;

/** What the page about the exchange asks and does. */
@SpringComponent
record ExchangeDesk(ExchangeService exchange, Paragraphs paragraphs, Discussions discussions, DayWarnings days) {}

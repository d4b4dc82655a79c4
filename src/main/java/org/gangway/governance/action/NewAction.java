package org.gangway.governance.action;

import java.time.LocalDate;
import java.util.UUID;
import org.gangway.identity.PersonId;

/** What is to be done about an item of an agenda, by whom, and by when. */
public record NewAction(UUID item, String words, PersonId owner, LocalDate dueOn) {}

package org.gangway.governance.action;

import java.time.LocalDate;
import java.util.UUID;
import org.gangway.identity.UserId;

/** What is to be done about an item of an agenda, by whom, and by when. */
public record NewAction(UUID item, String words, UserId owner, LocalDate dueOn) {}

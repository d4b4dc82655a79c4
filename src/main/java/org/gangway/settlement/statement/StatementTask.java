package org.gangway.settlement.statement;

/** A statement, and what the signed-in user can do so that it comes further. */
public record StatementTask(WaitingStatement statement, StatementStep step) {}

package org.gangway.settlement.statement;

/** A statement that was put before both parties, with the name of its engagement. */
public record ProposedStatement(MonthlyStatement statement, String engagementName) {}

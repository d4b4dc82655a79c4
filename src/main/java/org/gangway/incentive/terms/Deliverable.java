package org.gangway.incentive.terms;

/** A dated item that is handed over once, with its own credit for delay. */
public record Deliverable(String key, String name, DelayCredit credit) {}

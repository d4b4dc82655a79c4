package org.gangway.incentive.terms;

/** A dated item that is delivered once, with its own credit for delay. */
public record Deliverable(String key, String name, DelayCredit credit) {}

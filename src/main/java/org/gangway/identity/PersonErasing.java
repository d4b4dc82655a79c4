package org.gangway.identity;

/** Somebody is about to be erased; whoever still needs them refuses it by a rule. */
public record PersonErasing(PersonId person) {}

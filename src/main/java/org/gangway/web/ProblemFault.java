package org.gangway.web;

import org.gangway.language.Text;

/**
 * One thing wrong with what a program sent.
 *
 * @param path where it stands, as in {@code results[2].period}
 * @param rule stable name of the rule that is broken
 * @param message the same for people
 */
public record ProblemFault(String path, String rule, Text message) {}

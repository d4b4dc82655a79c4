package org.gangway.discussion.attachment;

import org.gangway.discussion.Audience;

/** A file that somebody wants to be kept. */
public record NewAttachment(String fileName, Audience audience) {}

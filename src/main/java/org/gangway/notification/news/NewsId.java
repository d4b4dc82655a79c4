package org.gangway.notification.news;

import java.io.Serializable;
import java.util.UUID;

public record NewsId(UUID value) implements Serializable {}

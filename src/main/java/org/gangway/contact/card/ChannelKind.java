package org.gangway.contact.card;

/** By what somebody is reached. */
public enum ChannelKind {
    MAIL,
    PHONE,
    CHAT,
    LINK
}

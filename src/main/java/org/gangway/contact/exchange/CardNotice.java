package org.gangway.contact.exchange;

/** Something of a card that could not be taken as it stands: said, and no reason to refuse the rest. */
public record CardNotice(CardNoticeKind kind, String detail) {}
